/** What undo and redo would reach, told before it is done. */
import { redoText, undoText } from "@/changes";
import type { StandingSnapshot } from "@/panels/panel";
import { stepToRedo, stepToUndo } from "@/progress";

/** Null where there is nothing to undo or redo. */
export type LastSteps = { readonly undo: string | null; readonly redo: string | null };

export function lastStepsOf(snapshot: StandingSnapshot): LastSteps {
  const [undo, redo] = [stepToUndo(snapshot.progress), stepToRedo(snapshot.progress)];
  return { undo: undo && undoText(undo, snapshot), redo: redo && redoText(redo, snapshot) };
}
