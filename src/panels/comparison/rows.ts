/** The lanes a reader asks for: which rows stand in them, in what order, and where on the axis. */
import { type LogWhen, positionOn, type Scale, scaleFor } from "@/charts";
import {
  type Amount,
  type Converted,
  convert,
  type Dataset,
  isMoney,
  type Lane,
  type Magnitude,
  type Practice,
  pairUp,
  perObject,
  type Quantity,
  statedIn,
  toLanes,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { type Axis, keyOf, type Options } from "./options";
import { plainUnit, type Unit, unitFor } from "./phrases";
import { isShown, sourceOf } from "./shown";

export type AmountRow = {
  readonly id: string;
  readonly practice: Practice;
  readonly paper: Quantity | null;
  readonly record: Amount | null;
  /** What is shown for it, converted where that is asked for. */
  readonly shown: Magnitude;
  readonly converted: Converted;
  /** The amount that already holds this one. */
  readonly whole: Amount | null;
  /** Whether it stands under that amount. */
  readonly isUnder: boolean;
};
/** `value` and `upTo` are in the lane's unit. */
export type PlacedRow = AmountRow & {
  readonly value: number;
  readonly upTo: number | null;
  /** Where it (for a range, its upper end) stands on the lane's axis, 0 to 1; 0 without an axis. */
  readonly at: number;
};
export type DrawnLane = {
  readonly key: string;
  readonly unit: Unit;
  /** `null` for a single count: a scale for one number says nothing. */
  readonly scale: Scale | null;
  readonly isBars: boolean;
  readonly rows: readonly PlacedRow[];
};

/** Every row asked for, those too that lie inside others. */
export function rowsOf(dataset: Dataset, options: Options): readonly AmountRow[] {
  const source = sourceOf({ dataset, options });
  const rates = dataset.record?.rates ?? [];
  const amounts = options.record ? source.amounts : [];
  const byId = new Map(amounts.map((amount) => [amount.id, amount]));
  return pairUp(source.quantities, amounts).flatMap((pair) => {
    const { paper, record } = pair;
    const stated = statedIn(pair);
    const practice = source.byId.get(stated.subject);
    if (!practice || !isShown({ dataset, options }, practice)) return [];
    // The paper gives no period of its own to most amounts; the record's is that of the same amount.
    const isDated = stated.period.from !== null && stated.period.to !== null;
    const period = isDated || !record ? stated.period : record.period;
    const grounds = { rates, rateYear: record?.rateYear ?? null, period };
    const converted = convert(stated, options, grounds);
    const whole = record?.partOf ? (byId.get(record.partOf) ?? null) : null;
    const shown = converted.amount;
    return { id: stated.id, practice, paper, record, shown, converted, whole, isUnder: false };
  });
}

const top = ({ shown: { value, upTo = value } }: AmountRow) => upTo;

/** When an amount begins, or else ends; without either it comes last. */
function dateOf({ shown: { period }, record }: AmountRow): string {
  const date = period.from ?? record?.period.from ?? period.to ?? record?.period.to ?? "9999";
  return date.replace("FY", "");
}

function comparatorOf(dataset: Dataset, { order }: Options) {
  const places = new Map(dataset.paper.economies.map(({ id }, place) => [id, place]));
  const placeOf = ({ practice }: AmountRow) => places.get(practice.economies[0]?.id ?? "") ?? 0;
  const greatestFirst = (a: AmountRow, b: AmountRow) => top(b) - top(a);
  if (order === "amount") return greatestFirst;
  if (order === "date")
    return (a: AmountRow, b: AmountRow) =>
      dateOf(a).localeCompare(dateOf(b)) || greatestFirst(a, b);
  if (order === "economy")
    return (a: AmountRow, b: AmountRow) => placeOf(a) - placeOf(b) || greatestFirst(a, b);
  return null;
}

/** Each part stands under its whole where both share the lane, or not at all; elsewhere it stands for itself. */
function placeParts(rows: readonly AmountRow[], withParts: boolean): readonly AmountRow[] {
  const here = new Set(rows.flatMap(({ record }) => record?.id ?? []));
  const parts = new Map<string, AmountRow[]>();
  for (const row of rows) {
    if (!row.whole || !here.has(row.whole.id)) continue;
    const known = parts.get(row.whole.id);
    if (known) known.push(row);
    else parts.set(row.whole.id, [row]);
  }
  if (parts.size === 0) return rows;
  const partsOf = ({ record }: AmountRow): readonly AmountRow[] =>
    (parts.get(record?.id ?? "") ?? []).flatMap((row) => [
      ...(withParts || row.paper ? [{ ...row, isUnder: true }] : []),
      ...partsOf(row),
    ]);
  return rows
    .filter(({ whole }) => !whole || !here.has(whole.id))
    .flatMap((row) => [row, ...partsOf(row)]);
}

function drawLane({ key, rows }: Lane<AmountRow>, options: Options, locale: Locale): DrawnLane {
  const [first] = rows;
  if (!first) throw new Error(`Lane ${key} is empty`);
  const hasMoney = isMoney(first.shown);
  const ends = rows.flatMap(({ shown: { value, upTo = value } }) => [value, upTo]);
  const unit = hasMoney ? unitFor(ends, locale) : plainUnit;
  const log: Record<Axis, LogWhen> = {
    fit: hasMoney ? "wide" : "never",
    log: "always",
    linear: "never",
    // A bar's length would lie on an axis that does not begin at zero.
    bars: "never",
  };
  const isAlone = !hasMoney && rows.length === 1;
  const scale = isAlone
    ? null
    : scaleFor(
        ends.map((end) => end / unit.size),
        log[options.axis],
      );
  const placed = rows.map((row): PlacedRow => {
    const { value, upTo } = row.shown;
    const [low, high] = [value / unit.size, upTo === undefined ? null : upTo / unit.size];
    return { ...row, value: low, upTo: high, at: scale ? positionOn(scale, high ?? low) : 0 };
  });
  return { key, unit, scale, isBars: options.axis === "bars", rows: placed };
}

/** Single counts stand together, so that one heading serves them. */
function singlesTogether(lanes: readonly DrawnLane[]): readonly DrawnLane[] {
  const first = lanes.findIndex(({ scale }) => scale === null);
  if (first < 0) return lanes;
  return [
    ...lanes.slice(0, first),
    ...lanes.filter(({ scale }) => scale === null),
    ...lanes.slice(first).filter(({ scale }) => scale !== null),
  ];
}

function lanesFor(dataset: Dataset, options: Options, locale: Locale): readonly DrawnLane[] {
  const compare = comparatorOf(dataset, options);
  const lanes = toLanes(rowsOf(dataset, options)).map(({ key, rows }) => ({
    key,
    rows: placeParts(compare ? rows.toSorted(compare) : rows, options.withParts),
  }));
  return singlesTogether(lanes.map((lane) => drawLane(lane, options, locale)));
}

const known = perObject((_: Dataset) => new Map<string, readonly DrawnLane[]>());
/** Every way to show the same amounts is kept, but no more than a reader switches between. */
const mostKnown = 8;

/** The part no choice changes: computed once for a dataset, language and way to show it. */
export function lanesOf(dataset: Dataset, options: Options, locale: Locale): readonly DrawnLane[] {
  const kept = known(dataset);
  const key = `${locale}/${keyOf(options)}`;
  const lanes = kept.get(key) ?? lanesFor(dataset, options, locale);
  if (kept.size >= mostKnown && !kept.has(key)) kept.clear();
  kept.set(key, lanes);
  return lanes;
}
