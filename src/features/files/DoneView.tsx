import { useState } from "react";
import { visible } from "@/progress";
import { bringBack, type Outcome, takeBack } from "./carryOut";
import { FlowHeading } from "./FlowHeading";
import { flowWords } from "./flowWords";
import type { FilesModel } from "./model";

/** What has been done, and the way back. */
export function DoneView(props: {
  outcome: Outcome | null;
  model: FilesModel;
  onLeave: () => void;
}) {
  const { outcome, model, onLeave } = props;
  const { locale, paper, canChange } = model;
  const [isUndone, setUndone] = useState(false);
  const [told, setTold] = useState("");
  const say = flowWords(locale);

  function handleTurn() {
    if (!outcome) return;
    (isUndone ? bringBack : takeBack)(paper, outcome);
    setTold(isUndone ? say.redone : say.undone);
    setUndone(!isUndone);
  }

  return (
    <>
      <FlowHeading>
        <bdi>{outcome ? titleOf(outcome, say) : say.nothingDone}</bdi>
      </FlowHeading>
      {outcome && (
        <ul className="files-list">
          {factsOf(outcome, say).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <div className="files-buttons">
        {outcome && outcome.steps.length > 0 && (
          <button type="button" className="files-button" disabled={!canChange} onClick={handleTurn}>
            {isUndone ? say.redo : say.undo}
          </button>
        )}
        <button type="button" className="files-button files-main" onClick={onLeave}>
          {say.back}
        </button>
      </div>
      <p role="status">{told}</p>
    </>
  );
}

type Words = ReturnType<typeof flowWords>;

function titleOf({ act, name, fresh }: Outcome, { done, file }: Words): string {
  const title = {
    merged: () => done.merged(file(visible(name)), fresh),
    replaced: () => done.replaced(file(visible(name))),
    restored: () => done.restored(name),
    reset: () => done.reset,
  };
  return title[act]();
}

export function factsOf(outcome: Outcome, say: Words): readonly string[] {
  const { changed, added, gone, settled, open, hasCopy } = outcome;
  const facts = [
    changed > 0 && say.changed(changed),
    added > 0 && say.came(added),
    gone > 0 && say.gone(gone),
    settled > 0 && say.settled(settled),
    open > 0 && say.left(open),
    hasCopy ? say.kept : say.notKept,
  ];
  return facts.filter((fact) => fact !== false);
}
