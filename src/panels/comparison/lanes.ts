/** Which amounts stand together: the schema's rule makes the lanes, this puts them in order. */
import { type AmountClass, amountClass, axisKey, type Magnitude } from "@/dataset";

/** What the paper states, what the record states, or both where they state the same amount. */
export type Stated = {
  readonly paper: Magnitude | null;
  readonly record: Magnitude | null;
};
export type Lane = { readonly key: string; readonly rows: readonly Stated[] };

/** In the order in which money comes about; what others are to bring stands behind. */
const ladder: readonly AmountClass[] = [
  "plans",
  "commitments",
  "ceilings",
  "pledges",
  "mobilised",
  "needs",
  "unknown",
  "counts",
];

export function statedIn({ paper, record }: Stated): Magnitude {
  const amount = paper ?? record;
  if (!amount) throw new Error("A row states nothing");
  return amount;
}

function isSame(a: Magnitude, b: Magnitude): boolean {
  return a.subject === b.subject && a.value === b.value && a.upTo === b.upTo;
}

type Pair = { paper: Magnitude | null; record: Magnitude | null };

/** The paper's rows first, in its order; then the record's, greatest first. */
function inOrder(rows: readonly Pair[]): readonly Stated[] {
  const top = ({ value, upTo = value }: Magnitude) => upTo;
  const own = rows.filter(({ paper }) => paper);
  const added = rows.filter(({ paper }) => !paper);
  return [...own, ...added.toSorted((a, b) => top(statedIn(b)) - top(statedIn(a)))];
}

/** The paper's lanes before the record's, money before counts. */
function rank({ rows }: Lane): readonly number[] {
  const first = rows[0] && statedIn(rows[0]);
  if (!first) return [];
  const isCount = first.dimension !== "money";
  const hasPaper = rows.some(({ paper }) => paper);
  const basis = ["total", "per-year", "level"].indexOf(first.basis);
  return [hasPaper ? 0 : 1, isCount ? 1 : 0, ladder.indexOf(amountClass(first)), basis];
}

function byRank(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One lane an axis key, never two; ties keep the order in which the amounts were given. */
export function toLanes(
  paper: readonly Magnitude[],
  record: readonly Magnitude[],
): readonly Lane[] {
  const lanes = new Map<string, Pair[]>();
  const laneOf = (amount: Magnitude) => {
    const key = axisKey(amount);
    const known = lanes.get(key);
    if (known) return known;
    const made: Pair[] = [];
    lanes.set(key, made);
    return made;
  };
  for (const amount of paper) laneOf(amount).push({ paper: amount, record: null });
  for (const amount of record) {
    const rows = laneOf(amount);
    const twin = rows.find((row) => row.paper && !row.record && isSame(row.paper, amount));
    if (twin) twin.record = amount;
    else rows.push({ paper: null, record: amount });
  }
  return [...lanes]
    .map(([key, rows]) => ({ key, rows: inOrder(rows) }))
    .map((lane) => ({ lane, rank: rank(lane) }))
    .toSorted((a, b) => byRank(a.rank, b.rank))
    .map(({ lane }) => lane);
}
