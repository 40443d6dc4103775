import type { ProgressEvent } from "./event";
import type { TrackerFile } from "./fileFormat";
import { nowhere, type Problem } from "./fileProblems";
import { foldEvents } from "./fold";
import { isHiding } from "./hiding";
import { type Arrivals, sortArrivals } from "./importArrivals";
import {
  differenceOf,
  type ImportConflict,
  type ImportDifference,
  type ValueChange,
} from "./importDifference";
import { type ImportOptions, toPlan } from "./importPlan";
import { hiddenIn } from "./importSteps";
import { mergeEvents } from "./order";

export type PreviewOptions = ImportOptions & {
  readonly paper: { readonly id: string; readonly subjects: ReadonlySet<string> };
};

/** What an import would do. Nothing has happened yet. */
export type ImportPreview = ImportDifference & {
  readonly isNothingNew: boolean;
  /** Why it cannot be done, or that there is nothing to do. */
  readonly problem: Problem | null;
  /** The file's events that are not here, those edited by hand among them, in order. */
  readonly fresh: readonly ProgressEvent[];
  /** Events that are here, changed by hand in the file: they come as changes of their own. */
  readonly edited: readonly ProgressEvent[];
  /** How many of the file's events are here already. */
  readonly known: number;
  /** What the file counts and was taken back here, and merging leaves so: `bringBack` shows it. */
  readonly takenBackHere: readonly ProgressEvent[];
  /** Subjects that this edition of the paper does not have; their changes are kept. */
  readonly unknownSubjects: readonly { readonly subject: string; readonly events: number }[];
  /** By whom the new events are; null where no name was given. */
  readonly people: readonly { readonly by: string | null; readonly events: number }[];
  /** Changes by a newer version, kept unread. */
  readonly unread: number;
  /** How many events build on some that are neither here nor in the file. */
  readonly gaps: number;
};

export type { ImportConflict, ValueChange };

/** What importing the file would change here, worked out by doing it to a copy. */
export function previewImport(
  known: readonly ProgressEvent[],
  file: TrackerFile,
  options: PreviewOptions,
): ImportPreview {
  const paper = options.paper.id;
  const own = known.filter((event) => event.paper === paper);
  const arrivals = sortArrivals(own, file, options.unread ?? []);
  const { fresh, edited, unread, clash } = arrivals;
  const planned = clash === null ? toPlan(own, arrivals, options).events : [];
  const after = mergeEvents(own, planned);
  const isNothingNew = clash === null && planned.length === 0 && unread.length === 0;
  const difference = differenceOf(foldEvents(own, { paper }), foldEvents(after, { paper }));
  return {
    ...difference,
    isNothingNew,
    problem: problemWith(isNothingNew, clash),
    fresh,
    edited,
    known: file.events.length - fresh.length,
    takenBackHere: takenBack(arrivals, after),
    unknownSubjects: unknownIn(arrivals, options.paper),
    people: peopleOf(fresh),
    unread: unread.length,
    gaps: gapsIn(fresh, after),
  };
}

function problemWith(isNothingNew: boolean, clash: string | null): Problem | null {
  if (clash !== null) return { code: "E-31", id: clash, where: "device", ...nowhere };
  return isNothingNew ? { code: "E-28", ...nowhere } : null;
}

function takenBack({ file }: Arrivals, after: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const isHiddenInFile = hiddenIn(file);
  const isHiddenAfter = hiddenIn(after);
  return file.filter((event) => !isHiding(event) && !isHiddenInFile(event) && isHiddenAfter(event));
}

function unknownIn({ file }: Arrivals, paper: PreviewOptions["paper"]) {
  const counts = new Map<string, number>();
  for (const event of file) {
    const id = itemOf(event);
    if (id === paper.id || id.startsWith("own-") || paper.subjects.has(id)) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Array.from(counts, ([subject, events]) => ({ subject, events }));
}

/** The item of the paper that an event is about: a cell's row, an own action's recommendation. */
function itemOf({ subject, field, value }: ProgressEvent): string {
  const isOwn = field === "action" && typeof value === "object" && value !== null;
  if (isOwn && "recommendation" in value) return String(value.recommendation);
  return subject.split("/", 1)[0] ?? subject;
}

function peopleOf(fresh: readonly ProgressEvent[]): ImportPreview["people"] {
  const counts = new Map<string | null, number>();
  for (const { by = null } of fresh) counts.set(by, (counts.get(by) ?? 0) + 1);
  return Array.from(counts, ([by, events]) => ({ by, events }));
}

function gapsIn(fresh: readonly ProgressEvent[], after: readonly ProgressEvent[]): number {
  const ids = new Set(after.map(({ id }) => id));
  return fresh.filter(({ base }) => base?.some((id) => !ids.has(id))).length;
}
