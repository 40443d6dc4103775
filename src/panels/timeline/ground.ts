/** The rows of one view and their axis: the same object for as long as they are the same, so that nothing is drawn anew. */
import { type Dataset, type EventName, perObject } from "@/dataset";
import { type TimeAxis, timeAxis } from "./axis";
import { type Row, rowsOf } from "./rows";
import { type SignName, signNames, signOf } from "./signs";

export const orders = ["paper", "date", "economy"] as const;
type Order = (typeof orders)[number];
export type Options = {
  readonly record: boolean;
  readonly order: Order;
  /** `null`: all. */
  readonly economies: readonly string[] | null;
};
export type Ground = {
  readonly rows: readonly Row[];
  /** `null`: nothing shown has a date. */
  readonly axis: TimeAxis | null;
  readonly counts: {
    /** Measures of the paper, and how many of them it dates. */
    readonly measures: number;
    readonly dated: number;
    readonly ownMeasures: number;
    readonly paperEvents: number;
    readonly recordEvents: number;
    /** Of the record's, those the paper does not have as well. */
    readonly added: number;
    /** Measures, not dates. */
    readonly contrasts: number;
  };
  /** The shapes shown, and the kinds of event that each stands for here. */
  readonly signs: readonly { readonly sign: SignName; readonly events: readonly EventName[] }[];
};

function inOrderOf(dataset: Dataset, rows: readonly Row[], order: Order): readonly Row[] {
  if (order === "paper") return rows;
  const places = new Map(dataset.paper.economies.map(({ id }, place) => [id, place]));
  const placeOf = ({ practice, events }: Row) =>
    order === "date"
      ? (events[0]?.extent.from ?? Number.POSITIVE_INFINITY)
      : (places.get(practice.economies[0]?.id ?? "") ?? places.size);
  const placed = rows.map((row) => ({ row, place: placeOf(row) }));
  return placed
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ row }) => row);
}

function signsIn(rows: readonly Row[]): Ground["signs"] {
  const found = new Set<EventName>();
  for (const { events } of rows) {
    for (const { stated } of events) for (const { event } of stated) found.add(event);
  }
  return signNames
    .map((sign) => ({ sign, events: [...found].filter((event) => signOf[event] === sign) }))
    .filter(({ events }) => events.length > 0);
}

function toGround(dataset: Dataset, { record, order, economies }: Options): Ground {
  const isShown = ({ practice }: Row) =>
    !economies || practice.economies.some(({ id }) => economies.includes(id));
  const rows = inOrderOf(dataset, rowsOf(dataset)(record).filter(isShown), order);
  const ofPaper = rows.filter(({ isOfPaper }) => isOfPaper);
  const events = rows.flatMap((row) => row.events);
  const bySpeaker = (says: string) => events.filter((event) => event.says === says).length;
  const both = bySpeaker("both");
  return {
    rows,
    axis: timeAxis(events.map(({ extent }) => extent)),
    signs: signsIn(rows),
    counts: {
      measures: ofPaper.length,
      dated: ofPaper.filter(({ silent }) => !silent).length,
      ownMeasures: rows.length - ofPaper.length,
      paperEvents: bySpeaker("paper") + both,
      recordEvents: bySpeaker("record") + both,
      added: bySpeaker("record"),
      contrasts: rows.filter((row) => row.contrasts.length > 0).length,
    },
  };
}

/** So many views of one paper are kept; a reader goes back and forth between few. */
const kept = 8;
const memory = perObject((_: Dataset) => new Map<string, Ground>());

export function groundOf(dataset: Dataset, options: Options): Ground {
  const known = memory(dataset);
  const key = JSON.stringify(options);
  const ground = known.get(key) ?? toGround(dataset, options);
  if (!known.has(key) && known.size >= kept) known.clear();
  known.set(key, ground);
  return ground;
}
