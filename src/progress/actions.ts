import type { Change } from "./change";
import { toEvents } from "./change";
import type { ActionProgress, JsonValue, Position } from "./event";
import type { Evidence, Register, ValueOf } from "./fields";
import type { Step } from "./hiding";
import { selectProgress } from "./selectProgress";
import { addEvents, useProgress } from "./store";
import { type ProgressChange, tickOne, tickOpen, untick } from "./ticking";

/** Each action returns the step it appended, for undo, or null when it is so already. */
export function setField<Name extends Register>(
  paper: string,
  subject: string,
  field: Name,
  value: ValueOf<Name>,
  reason?: string,
): Step | null {
  return setMany(paper, [{ subject, field, value, reason }]);
}

export function setProgress(
  paper: string,
  subject: string,
  value: ActionProgress,
  reason?: string,
): Step | null {
  return setField(paper, subject, "progress", value, reason);
}

export function setPosition(
  paper: string,
  subject: string,
  value: Position,
  reason?: string,
): Step | null {
  return setField(paper, subject, "position", value, reason);
}

/** Notes and evidence add up; each is taken back by itself. */
export function addNote(paper: string, subject: string, text: string): Step | null {
  return setMany(paper, [{ subject, field: "note", value: text }]);
}

export function addEvidence(paper: string, subject: string, evidence: Evidence): Step | null {
  return setMany(paper, [{ subject, field: "evidence", value: evidence }]);
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

/** Several changes as one step. */
export function setMany(paper: string, changes: readonly Change[]): Step | null {
  const made = toEvents(useProgress.getState().events, paper, changes);
  const [first] = made;
  if (!first) return null;
  addEvents(made);
  return first.batch === undefined ? { events: made.map(({ id }) => id) } : { batch: first.batch };
}

/** Hides a step's events. Nothing is removed: redo shows them again. */
export function undo(paper: string, step: Step): Step | null {
  return sayOf(paper, "hide", step);
}

export function redo(paper: string, step: Step): Step | null {
  return sayOf(paper, "show", step);
}

function sayOf(paper: string, field: "hide" | "show", step: Step): Step | null {
  return setMany(paper, [{ subject: paper, field, value: step as JsonValue }]);
}

function setAll(paper: string, changes: readonly ProgressChange[]): Step | null {
  return setMany(
    paper,
    changes.map(({ id, progress, reason }) => ({
      subject: id,
      field: "progress",
      value: progress,
      reason,
    })),
  );
}
