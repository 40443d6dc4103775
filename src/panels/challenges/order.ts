/** The order of the rows: the paper's, or by how much evidence a row holds. */
export const orders = ["paper", "evidence"] as const;
export type Order = (typeof orders)[number];

export function orderIn({ rows }: { readonly rows: string }): Order {
  return orders.find((order) => order === rows) ?? "paper";
}

type Ranked = { readonly cells: ReadonlyMap<string, { readonly level: number }> };

/** Levels from the strongest down: they rank, so they are counted and never added up. */
const ranks = [4, 3, 2, 1];

function countsOf({ cells }: Ranked): readonly number[] {
  const levels = [...cells.values()].map(({ level }) => level);
  return [levels.length, ...ranks.map((rank) => levels.filter((level) => level === rank).length)];
}

/** Most cells first; among equals the one with more of the strongest; equals keep their order. */
export function byEvidence(a: Ranked, b: Ranked): number {
  const [ours, theirs] = [countsOf(a), countsOf(b)];
  const at = ours.findIndex((count, index) => count !== theirs[index]);
  return at < 0 ? 0 : (theirs[at] ?? 0) - (ours[at] ?? 0);
}
