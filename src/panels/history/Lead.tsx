import { useState } from "react";
import { redoText, stepText, undoText } from "@/changes";
import { redoLast, type TakenStep, undoLast } from "@/progress";
import type { HistoryModel } from "./model";
import { toldBy } from "./told";
import { words } from "./words";

/** How to read the panel, and the way back and forth through everything that was done. */
export function Lead({ model }: { model: HistoryModel }) {
  const { locale, subtitle, canEdit, undo, redo, paper, progress } = model;
  const [done, setDone] = useState("");
  const say = words(locale);
  const told = toldBy(model);
  const goBack = (step: TakenStep) => {
    undoLast(paper, progress);
    setDone(say.undone(stepText(step.events, told)));
  };
  const goOn = (step: TakenStep) => {
    redoLast(paper, progress);
    setDone(say.redone(stepText(step.events, told)));
  };
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-6 text-xs text-soft">
      <p>{subtitle}</p>
      {canEdit && (undo || redo) && (
        <p className="no-print flex flex-wrap gap-x-6">
          <Turn text={undo ? undoText(undo, told) : say.undo} step={undo} run={goBack} />
          <Turn text={redo ? redoText(redo, told) : say.redo} step={redo} run={goOn} />
        </p>
      )}
      <span role="status" className="sr-only">
        {done}
      </span>
    </div>
  );
}

/** Without a step it keeps the focus, and does nothing. */
function Turn(props: { text: string; step: TakenStep | null; run: (step: TakenStep) => void }) {
  const { text, step, run } = props;
  return (
    <button
      type="button"
      className="quiet aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:no-underline pointer-coarse:min-h-11"
      aria-disabled={step === null}
      onClick={() => step && run(step)}
    >
      <bdi>{text}</bdi>
    </button>
  );
}
