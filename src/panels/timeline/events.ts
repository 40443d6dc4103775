/** What is dated of each measure, by the paper and by the record. */
import {
  bySubject,
  type Dataset,
  type DatedEvent,
  type EventName,
  type PaperRecord,
  perObject,
} from "@/dataset";
import { type Extent, extentOf, periodOf } from "./dates";

type RecordDate = PaperRecord["dates"][number];
export type Speaker = "paper" | "record";

/** One date of one measure, by one of the two. */
export type Stated = {
  readonly id: string;
  readonly subject: string;
  readonly event: EventName;
  readonly from: string;
  /** Set where it is a period. */
  readonly to: string | null;
  readonly extent: Extent;
  readonly label: DatedEvent["label"];
  readonly says: Speaker;
  /** Passages of the paper, or ids of the record's sources. */
  readonly cites: readonly string[];
};

function ofPaper({ id, subject, event, from, to, label, passages }: DatedEvent): Stated {
  const extent = to === null ? extentOf(from) : periodOf(from, to);
  return { id, subject, event, from, to, extent, label, says: "paper", cites: passages };
}

function ofRecord({ id, subject, event, date, label, sources }: RecordDate): Stated {
  const extent = extentOf(date);
  return {
    id,
    subject,
    event,
    from: date,
    to: null,
    extent,
    label,
    says: "record",
    cites: sources,
  };
}

/** Earliest first; of two that begin together the less exact one, and the paper before the record. */
export function inOrder(a: Stated, b: Stated): number {
  return (
    a.extent.from - b.extent.from || b.extent.to - a.extent.to || a.says.localeCompare(b.says, "en")
  );
}

/** By what is dated. */
export const statedOf = perObject(
  ({ paper, record }: Dataset): Record<Speaker, ReadonlyMap<string, readonly Stated[]>> => ({
    paper: bySubject(paper.dates.map(ofPaper)),
    record: bySubject((record?.dates ?? []).map(ofRecord)),
  }),
);
