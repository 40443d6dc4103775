/** What undo and redo reach: steps by what has been said, not by what this visit remembers. */
import { undo } from "./actions";
import type { ProgressEvent } from "./event";
import { isHiding, readImport, readStep, type Step, selectHidden } from "./hiding";
import { compareEvents } from "./order";
import type { Progress } from "./snapshot";

/** One act of this device, to be taken back at once: a change, several, an import, a reset. */
export type TakenStep = {
  readonly step: Step;
  /** In order; of an import its mark, with what it replaced. */
  readonly events: readonly ProgressEvent[];
};

type Told = Pick<Progress, "events" | "device">;
type Steps = {
  readonly undo: TakenStep | null;
  readonly redo: TakenStep | null;
  /** The undo that redo takes back. */
  readonly undone: ProgressEvent | null;
};

const known = new WeakMap<readonly ProgressEvent[], Steps & Pick<Told, "device">>();

/** The last step of this device that counts. */
export function stepToUndo(progress: Told): TakenStep | null {
  return stepsIn(progress).undo;
}

/** The step that was taken back last, unless another change has followed. */
export function stepToRedo(progress: Told): TakenStep | null {
  return stepsIn(progress).redo;
}

export function undoLast(paper: string, progress: Told): Step | null {
  const last = stepToUndo(progress);
  return last && undo(paper, last.step);
}

/** Takes back the undo itself, so that all is as before it, whatever was said in between. */
export function redoLast(paper: string, progress: Told): Step | null {
  const { undone } = stepsIn(progress);
  return undone && undo(paper, { events: [undone.id] });
}

/** Whether it takes back, or shows again, what others say: no reset, and no part of an import. */
export function isTurn({ field, reason, batch }: ProgressEvent): boolean {
  return (field === "hide" || field === "show") && reason !== "reset" && batch === undefined;
}

/**
 * Whether it is an act in its own right: no undo, no redo, and no mark that only keeps what was here. To
 * take back one change alone is one.
 */
export function isAct(event: ProgressEvent): boolean {
  if (event.field === "import") return event.reason !== "kept";
  return !isTurn(event) || event.reason === "alone";
}

/** What takes an act back, all of whose events are given: among all events of the paper, in order. */
export function stepOf(act: readonly ProgressEvent[], events: readonly ProgressEvent[]): Step {
  const mark = act.find((event) => readImport(event));
  const batch = act[0]?.batch;
  if (!mark && batch !== undefined) return { batch };
  const named = mark ? sayingBroughtBy(mark, events) : [];
  return { events: [...new Set([...act.map(({ id }) => id), ...named])] };
}

/** What an import brought that hides or shows other events: its mark does not speak for that. */
function sayingBroughtBy(mark: ProgressEvent, events: readonly ProgressEvent[]): readonly string[] {
  const brought = new Set(readImport(mark)?.events);
  return events.filter((event) => readStep(event) && brought.has(event.id)).map(({ id }) => id);
}

function stepsIn({ events, device }: Told): Steps {
  const before = known.get(events);
  if (before?.device === device) return before;
  const found = { ...findSteps(events, device), device };
  known.set(events, found);
  return found;
}

function findSteps(events: readonly ProgressEvent[], device: string): Steps {
  const hidings = events.filter(isHiding);
  const isHidden = selectHidden(hidings);
  // What no device is named for was written here, or is taken back with the import that brought it.
  const isOwn = (event: ProgressEvent) => event.device === undefined || event.device === device;
  const inStep = (one: ProgressEvent): TakenStep => {
    const act = one.batch === undefined ? [one] : events.filter(({ batch }) => batch === one.batch);
    return { step: stepOf(act, events), events: act };
  };
  const last = lastCounting(events, hidings, isOwn, isHidden);
  const undone = lastUndone(events, hidings, isOwn, isHidden);
  return {
    undo: last && inStep(last),
    redo: undone && inStep(undone.target),
    undone: undone?.by ?? null,
  };
}

/** A step shown again by a reader counts from then on. */
function lastCounting(
  events: readonly ProgressEvent[],
  hidings: readonly ProgressEvent[],
  isOwn: (event: ProgressEvent) => boolean,
  isHidden: (event: ProgressEvent) => boolean,
): ProgressEvent | null {
  const counts = (event: ProgressEvent) => isAct(event) && isOwn(event) && !isHidden(event);
  const last = events.findLast(counts) ?? null;
  const shown = hidings.findLast(
    (event) => event.field === "show" && !isAct(event) && isOwn(event) && !isHidden(event),
  );
  if (!shown || (last && compareEvents(shown, last) < 0)) return last;
  return targetOf(events, shown, counts) ?? last;
}

function lastUndone(
  events: readonly ProgressEvent[],
  hidings: readonly ProgressEvent[],
  isOwn: (event: ProgressEvent) => boolean,
  isHidden: (event: ProgressEvent) => boolean,
): { target: ProgressEvent; by: ProgressEvent } | null {
  const newest = events.findLast((event) => isAct(event) && isOwn(event));
  const isUndone = (event: ProgressEvent) => isAct(event) && isHidden(event);
  for (const by of hidings.toReversed()) {
    if (newest && compareEvents(by, newest) < 0) return null;
    if (by.field !== "hide" || isAct(by) || !isOwn(by) || isHidden(by)) continue;
    const target = targetOf(events, by, isUndone);
    if (target) return { target, by };
  }
  return null;
}

function targetOf(
  events: readonly ProgressEvent[],
  word: ProgressEvent,
  isWanted: (event: ProgressEvent) => boolean,
): ProgressEvent | null {
  const step = readStep(word);
  if (!step) return null;
  if ("batch" in step) {
    return events.findLast((event) => event.batch === step.batch && isWanted(event)) ?? null;
  }
  const ids = new Set(step.events);
  return events.findLast((event) => ids.has(event.id) && isWanted(event)) ?? null;
}
