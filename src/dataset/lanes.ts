/** Which amounts stand together: the schema's rule makes the lanes, this puts them in order. */
import { type AmountClass, amountClass, axisKey } from "./axis";
import { bySubject } from "./bySubject";
import type { Magnitude } from "./quantity";

/** What the paper states, what the record states, or both where they state the same amount. */
export type Stated<Ours extends Magnitude = Magnitude, Theirs extends Magnitude = Magnitude> = {
  readonly paper: Ours | null;
  readonly record: Theirs | null;
};
/** A row of a lane: what is stated, and the amount that is shown for it. */
export type LaneRow = Stated & { readonly shown: Magnitude };
export type Lane<Row extends LaneRow = LaneRow> = {
  readonly key: string;
  readonly rows: readonly Row[];
};

/** In the order in which money comes about; what others are to bring stands behind. */
const ladder: readonly AmountClass[] = [
  "plans",
  "commitments",
  "ceilings",
  "pledges",
  "mobilised",
  "counts",
  "needs",
  "unknown",
];

/** The paper's own where both state it. */
export function statedIn<Ours extends Magnitude, Theirs extends Magnitude>({
  paper,
  record,
}: Stated<Ours, Theirs>): Ours | Theirs {
  const amount = paper ?? record;
  if (!amount) throw new Error("A row states nothing");
  return amount;
}

function isSame(a: Magnitude, b: Magnitude): boolean {
  return (
    a.subject === b.subject && a.value === b.value && a.upTo === b.upTo && axisKey(a) === axisKey(b)
  );
}

/** Joins what the paper and the record both state; the paper's come first. */
export function pairUp<Ours extends Magnitude, Theirs extends Magnitude>(
  paper: readonly Ours[],
  record: readonly Theirs[],
): readonly Stated<Ours, Theirs>[] {
  const left = bySubject(record);
  const joined = new Set<Theirs>();
  const own = paper.map((amount) => {
    const twin = left
      .get(amount.subject)
      ?.find((theirs) => !joined.has(theirs) && isSame(amount, theirs));
    if (twin) joined.add(twin);
    return { paper: amount, record: twin ?? null };
  });
  const added = record.filter((amount) => !joined.has(amount));
  return [...own, ...added.map((amount) => ({ paper: null, record: amount }))];
}

/** The paper's rows first, in its order; then the record's, greatest first. */
function inOrder<Row extends LaneRow>(rows: readonly Row[]): readonly Row[] {
  const top = ({ shown: { value, upTo = value } }: Row) => upTo;
  const own = rows.filter(({ paper }) => paper);
  const added = rows.filter(({ paper }) => !paper);
  return [...own, ...added.toSorted((a, b) => top(b) - top(a))];
}

/** The paper's lanes before the record's, money before counts. */
function rank({ rows }: Lane): readonly number[] {
  const first = rows[0]?.shown;
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

/** One lane an axis key of what is shown, never two; ties keep the order in which rows were given. */
export function toLanes<Row extends LaneRow>(rows: readonly Row[]): readonly Lane<Row>[] {
  const lanes = new Map<string, Row[]>();
  for (const row of rows) {
    const key = axisKey(row.shown);
    const known = lanes.get(key);
    if (known) known.push(row);
    else lanes.set(key, [row]);
  }
  return [...lanes]
    .map(([key, held]) => ({ key, rows: inOrder(held) }))
    .map((lane) => ({ lane, rank: rank(lane) }))
    .toSorted((a, b) => byRank(a.rank, b.rank))
    .map(({ lane }) => lane);
}
