import type { Change } from "./change";
import { toEvents } from "./change";
import type { ActionProgress, Position } from "./event";
import type { Step } from "./hiding";
import { selectProgress } from "./selectProgress";
import { addEvents, useProgress } from "./store";
import { type ProgressChange, tickOne, tickOpen, untick } from "./ticking";

/** Each action returns the step it appended, for undo, or null when it is so already. */
export function setProgress(
  paper: string,
  subject: string,
  value: ActionProgress,
  reason?: string,
): Step | null {
  return append(paper, [{ subject, field: "progress", value, reason }]);
}

export function setPosition(
  paper: string,
  subject: string,
  value: Position,
  reason?: string,
): Step | null {
  return append(paper, [{ subject, field: "position", value, reason }]);
}

/** Notes add up; one is taken back by undoing its step. */
export function addNote(paper: string, subject: string, text: string): Step | null {
  return append(paper, [{ subject, field: "note", value: text }]);
}

export function tickAction(paper: string, action: string, on: boolean): Step | null {
  const byId = selectProgress(useProgress.getState().events, paper);
  return setAll(paper, on ? tickOne(byId, action) : untick(byId, [action]));
}

/**
 * One step for all the recommendation's open actions, and one to take it back. A recommendation
 * without actions is ticked itself.
 */
export function tickRecommendation(
  paper: string,
  recommendation: string,
  actionIds: readonly string[],
  on: boolean,
): Step | null {
  const byId = selectProgress(useProgress.getState().events, paper);
  const ids = actionIds.length > 0 ? actionIds : [recommendation];
  return setAll(paper, on ? tickOpen(byId, ids) : untick(byId, ids));
}

/** Hides a step's events. Nothing is removed: redo shows them again. */
export function undo(paper: string, step: Step): void {
  append(paper, [{ subject: paper, field: "hide", value: step }]);
}

export function redo(paper: string, step: Step): void {
  append(paper, [{ subject: paper, field: "show", value: step }]);
}

function setAll(paper: string, changes: readonly ProgressChange[]): Step | null {
  return append(
    paper,
    changes.map(({ id, progress, reason }) => ({
      subject: id,
      field: "progress",
      value: progress,
      reason,
    })),
  );
}

function append(paper: string, changes: readonly Change[]): Step | null {
  const made = toEvents(useProgress.getState().events, paper, changes);
  const [first] = made;
  if (!first) return null;
  addEvents(made);
  return first.batch === undefined ? { events: made.map(({ id }) => id) } : { batch: first.batch };
}
