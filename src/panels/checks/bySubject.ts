type OfSubject = { readonly subject: string };

/** What the paper or the record holds about each subject, in its order. */
export function bySubject<Value extends OfSubject>(
  values: readonly Value[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(value.subject);
    if (group) group.push(value);
    else groups.set(value.subject, [value]);
  }
  return groups;
}
