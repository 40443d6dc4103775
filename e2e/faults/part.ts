import type { Site } from "./site";

export type Report = {
  /** A table, its heading first. */
  readonly rows: readonly (readonly string[])[];
  /** Whether nothing was lost and everything was survived. */
  readonly isWhole: boolean;
};

export type Part = (site: Site, isShort: boolean, say: (line: string) => void) => Promise<Report>;

const lanes = 2;

/** Works through the items on two lanes at once, each of which takes the next when it has done one. */
export async function inLanes<Item>(
  items: readonly Item[],
  work: (rest: Iterable<Item>) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  await Promise.all(Array.from({ length: lanes }, () => work(rest)));
}
