/** Which sections stand open: those the reader opened, and those the choice is in. */

export type Openness = {
  readonly choice: string;
  readonly open: ReadonlySet<string>;
  readonly byHand: ReadonlySet<string>;
};

export const atFirst: Openness = { choice: "", open: new Set(), byHand: new Set() };

/**
 * After a new choice. Nothing closes where all of it is in sight already, or a statement chosen in the
 * outline would jump away from under the pointer.
 */
export function followChoice(
  { open, byHand }: Openness,
  choice: string,
  toOpen: readonly string[],
): Openness {
  const isInSight = toOpen.every((id) => open.has(id));
  return { choice, open: isInSight ? open : new Set([...byHand, ...toOpen]), byHand };
}

export function toggle(openness: Openness, section: string): Openness {
  const open = new Set(openness.open);
  const byHand = new Set(openness.byHand);
  if (open.delete(section)) byHand.delete(section);
  else {
    open.add(section);
    byHand.add(section);
  }
  return { ...openness, open, byHand };
}

export function openAll(openness: Openness, sections: readonly string[]): Openness {
  return { ...openness, open: new Set(sections), byHand: new Set(sections) };
}

export function closeAll(openness: Openness): Openness {
  return { ...openness, open: new Set(), byHand: new Set() };
}
