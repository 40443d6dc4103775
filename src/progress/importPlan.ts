import { newId, now, type StoredEvent } from "@/platform";
import { type Author, readAuthor } from "./author";
import { highestCounter, type JsonValue, type ProgressEvent } from "./event";
import type { TrackerFile } from "./fileFormat";
import { isHiding, type Step } from "./hiding";
import { type Arrivals, sortArrivals } from "./importArrivals";
import { hiddenIn, lostElsewhere, takenBackIn } from "./importSteps";
import { mergeEvents } from "./order";

export type ImportMode = "merge" | "replace";

export type ImportOptions = {
  readonly paper: { readonly id: string };
  readonly mode: ImportMode;
  /** The file's name, for the history. */
  readonly name: string;
  /** When merging: show again what the file counts and was taken back here. */
  readonly bringBack?: boolean | undefined;
  /** What the store keeps unread, so that it is not brought twice. */
  readonly unread?: readonly StoredEvent[] | undefined;
  readonly author?: Author | undefined;
};

export type ImportPlan = {
  /** To be appended at once. */
  readonly events: readonly StoredEvent[];
  /** Undo of it takes the whole import back; redo shows it. Null when only unread changes come. */
  readonly step: Step | null;
};

/**
 * What an import appends, as one step: the file's new events as they are, the mark of the import, and
 * what it shows or hides. Null when nothing is new or the file contradicts what is here.
 */
export function planImport(
  known: readonly ProgressEvent[],
  file: TrackerFile,
  options: ImportOptions,
): ImportPlan | null {
  const own = known.filter(({ paper }) => paper === options.paper.id);
  const arrivals = sortArrivals(own, file, options.unread ?? []);
  if (arrivals.clash !== null) return null;
  const { events, step } = toPlan(own, arrivals, options);
  const all = [...events, ...arrivals.unread];
  return all.length === 0 ? null : { events: all, step };
}

/** What is appended of events that this version reads, given what is new, for events of one paper. */
export function toPlan(
  own: readonly ProgressEvent[],
  arrivals: Arrivals,
  { paper, mode, name, bringBack = false, author = readAuthor() }: ImportOptions,
): { readonly events: readonly ProgressEvent[]; readonly step: Step | null } {
  const { fresh, file } = arrivals;
  const merged = mergeEvents(own, fresh);
  const batch = newId();
  const at = now();
  const made: ProgressEvent[] = [];
  let counter = merged.at(-1)?.counter ?? 0;
  const append = (field: "import" | "hide" | "show", value: JsonValue, reason = "import") => {
    counter = Math.min(counter + 1, highestCounter);
    const event = {
      id: newId(),
      counter,
      at,
      ...author,
      paper: paper.id,
      subject: paper.id,
      field,
    };
    made.push({ ...event, value, reason, ...(reason === "import" ? { batch } : {}) });
  };

  const inFile = new Set(file.map(({ id }) => id));
  const isHiddenInFile = hiddenIn(file);
  const counts = (event: ProgressEvent) => inFile.has(event.id) && !isHiddenInFile(event);
  // To name again what an import taken back has brought is to bring it again.
  const again = takenBackIn(own).filter(counts);
  const brought = [...fresh, ...again];
  const origin = { file: name.slice(0, 200).toWellFormed() };
  if (brought.length > 0) append("import", { ...origin, ...toStep(brought) });
  // A mark of their own, which undo leaves: what was here stays, whatever becomes of this import.
  const kept = lostElsewhere(own, [...merged, ...made]);
  if (kept.length > 0) append("import", { ...origin, ...toStep(kept) }, "kept");
  if (mode === "replace" || bringBack) {
    const isHidden = hiddenIn([...merged, ...made]);
    const ordinary = merged.filter((event) => !isHiding(event));
    const back = ordinary.filter((event) => isHidden(event) && counts(event));
    const gone = ordinary.filter((event) => !isHidden(event) && !counts(event));
    if (mode === "replace" && gone.length > 0) {
      // The history tells by its mark that this is no undo, and of which file.
      if (brought.length === 0) append("import", { ...origin, events: [] });
      append("hide", toStep(gone));
    }
    if (back.length > 0) append("show", toStep(back));
  }
  const undone = made.filter(({ reason }) => reason !== "kept");
  return { events: [...fresh, ...made], step: undone.length === 0 ? null : toStep(undone) };
}

function toStep(events: readonly ProgressEvent[]) {
  return { events: events.map(({ id }) => id) };
}
