import { useState } from "react";
import { redoText, stepText, undoText } from "@/changes";
import { redoLast, type TakenStep, undoLast } from "@/progress";
import { Turn } from "@/ui";
import type { HistoryModel } from "./model";
import { toldBy } from "./told";
import { words } from "./words";

/** How to read the panel, and the way back and forth through everything that was done. */
export function Lead({ model }: { model: HistoryModel }) {
  const { locale, subtitle, canEdit, undo, redo, paper, progress } = model;
  const [done, setDone] = useState("");
  const say = words(locale);
  const told = toldBy(model);
  const [back, on] = [undo && undoText(undo, told), redo && redoText(redo, told)];
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
          <Turn label={back ?? say.undo} name={back} onTurn={() => undo && goBack(undo)} />
          <Turn label={on ?? say.redo} name={on} onTurn={() => redo && goOn(redo)} />
        </p>
      )}
      <span role="status" className="sr-only">
        {done}
      </span>
    </div>
  );
}
