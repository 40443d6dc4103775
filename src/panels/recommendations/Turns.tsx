import { redoText, undoText } from "@/changes";
import { redoLast, stepToRedo, stepToUndo, undoLast } from "@/progress";
import { Turn } from "@/ui";
import type { RecommendationsModel } from "./model";
import { touchedWords } from "./touchedWords";

/** The last step of this device taken back, or done again; the name says which it is. */
export function Turns({ model }: { model: RecommendationsModel }) {
  const { progress, paper, locale } = model;
  const say = touchedWords(locale);
  const [undo, redo] = [stepToUndo(progress), stepToRedo(progress)];
  return (
    <span className="no-print flex shrink-0 gap-x-4">
      <Turn
        label={say.undo}
        name={undo && undoText(undo, model)}
        onTurn={() => undoLast(paper, progress)}
      />
      <Turn
        label={say.redo}
        name={redo && redoText(redo, model)}
        onTurn={() => redoLast(paper, progress)}
      />
    </span>
  );
}
