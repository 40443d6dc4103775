/** The ids from one item to another as they stand, both ends with them, in either direction. */
export function rangeBetween(
  items: readonly { readonly id: string }[],
  from: string | null,
  to: string,
): readonly string[] {
  const ids = items.map(({ id }) => id);
  const [one, other] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (one < 0 || other < 0) return [to];
  return ids.slice(Math.min(one, other), Math.max(one, other) + 1);
}
