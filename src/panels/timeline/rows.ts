/** One row a measure, with what is dated of it; knows no language and no choice. */
import { type Dataset, type Practice, perObject, practicesOf } from "@/dataset";
import { overlaps } from "./dates";
import { inOrder, type Speaker, type Stated, statedOf } from "./events";
import { isBeginning, type SignName, signOf } from "./signs";

/** One mark. Where paper and record say the very same, both stand behind it. */
export type RowEvent = {
  readonly sign: SignName;
  readonly says: Speaker | "both";
  readonly extent: Stated["extent"];
  readonly stated: readonly [Stated, ...Stated[]];
};
/** How it came about by either, where some of the record's dates lie outside the paper's. */
export type Contrast = Record<Speaker, readonly Stated[]>;
export type Row = {
  readonly id: string;
  readonly practice: Practice;
  readonly isOfPaper: boolean;
  readonly events: readonly RowEvent[];
  /** Who names the measure and gives no date for it. */
  readonly silent: Speaker | null;
  readonly contrast: Contrast | null;
};

const isSame = (a: Stated, b: Stated) =>
  a.event === b.event && a.from === b.from && a.to === null && b.to === null;

function toEvents(paper: readonly Stated[], record: readonly Stated[]): readonly RowEvent[] {
  const left = new Set(record);
  const events = paper.map((stated): RowEvent => {
    const { event, extent } = stated;
    const twin = [...left].find((other) => isSame(stated, other));
    if (!twin) return { sign: signOf[event], says: "paper", extent, stated: [stated] };
    left.delete(twin);
    return { sign: signOf[event], says: "both", extent, stated: [stated, twin] };
  });
  const others = [...left].map(
    (stated): RowEvent => ({
      sign: signOf[stated.event],
      says: "record",
      extent: stated.extent,
      stated: [stated],
    }),
  );
  return [...events, ...others].toSorted((a, b) => inOrder(a.stated[0], b.stated[0]));
}

function toContrast(paper: readonly Stated[], record: readonly Stated[]): Contrast | null {
  const begins = ({ event }: Stated) => isBeginning(event);
  const [ours, theirs] = [paper.filter(begins), record.filter(begins)];
  const isOutside = ({ extent }: Stated) => !ours.some((each) => overlaps(each.extent, extent));
  if (ours.length === 0 || !theirs.some(isOutside)) return null;
  return { paper: ours.toSorted(inOrder), record: theirs.toSorted(inOrder) };
}

function toRows(dataset: Dataset, withRecord: boolean): readonly Row[] {
  const { paper, record } = statedOf(dataset);
  const ofPaper = new Set(dataset.paper.measures.map(({ id }) => id));
  const practices = [...practicesOf(dataset).byId.values()];
  const shown = withRecord ? practices : practices.filter(({ id }) => ofPaper.has(id));
  return shown.map((practice): Row => {
    const { id } = practice;
    const isOfPaper = ofPaper.has(id);
    const ours = paper.get(id) ?? [];
    const theirs = withRecord ? (record.get(id) ?? []) : [];
    const stated = isOfPaper ? ours : theirs;
    const speaker = isOfPaper ? "paper" : "record";
    return {
      id,
      practice,
      isOfPaper,
      events: toEvents(ours, theirs),
      silent: stated.length === 0 ? speaker : null,
      contrast: toContrast(ours, theirs),
    };
  });
}

/** Of measures abroad alone, not of the home economy's shortfalls; in the paper's order, the record's own last. */
export const rowsOf = perObject((dataset: Dataset) => {
  const known = new Map<boolean, readonly Row[]>();
  return (withRecord: boolean): readonly Row[] => {
    const rows = known.get(withRecord) ?? toRows(dataset, withRecord);
    known.set(withRecord, rows);
    return rows;
  };
});
