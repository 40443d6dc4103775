/** One row a measure, with what is dated of it; knows no language and no choice. */
import { type Dataset, type Practice, perObject, practicesOf } from "@/dataset";
import { overlaps } from "./dates";
import { inOrder, type Speaker, type Stated, statedOf } from "./events";
import { type SignName, signNames, signOf } from "./signs";

/** One mark. Where paper and record say the very same, both stand behind it. */
export type RowEvent = {
  readonly sign: SignName;
  readonly says: Speaker | "both";
  readonly extent: Stated["extent"];
  readonly stated: readonly [Stated, ...Stated[]];
};
/** Events of one kind that both date, where no date of the one may be a date of the other. */
export type Contrast = Record<Speaker, readonly Stated[]>;
export type Row = {
  readonly id: string;
  readonly practice: Practice;
  readonly isOfPaper: boolean;
  readonly events: readonly RowEvent[];
  /** Who names the measure and gives no date for it. */
  readonly silent: Speaker | null;
  /** One a kind of event that the two date differently. */
  readonly contrasts: readonly Contrast[];
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

/** Like is compared with like: that a proposal and its adoption have different dates is no difference. */
function toContrasts(paper: readonly Stated[], record: readonly Stated[]): readonly Contrast[] {
  return signNames.flatMap((sign) => {
    const [ours = [], theirs = []] = [paper, record].map((dates) =>
      dates.filter(({ event }) => signOf[event] === sign).toSorted(inOrder),
    );
    const meet = ours.some((our) => theirs.some((their) => overlaps(our.extent, their.extent)));
    const isOfBoth = ours.length > 0 && theirs.length > 0;
    return isOfBoth && !meet ? [{ paper: ours, record: theirs }] : [];
  });
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
      contrasts: toContrasts(ours, theirs),
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
