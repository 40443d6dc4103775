import { redoLast, undoLast } from "@/progress";
import { Turn } from "@/ui";
import { useEditing } from "./editing";
import type { RecordModel } from "./model";
import { words } from "./words";

/** The last step, whatever it was, to be taken back and done again; what it was is said beforehand. */
export function UndoLine({ model, told }: { model: RecordModel; told: string }) {
  const { locale, paper, canEdit, onDone } = useEditing();
  const { last, progress } = model;
  const say = words(locale);
  return (
    <div className="record-undo no-print">
      <p role="status" className="grow text-soft">
        <bdi>{told}</bdi>
      </p>
      <Turn
        label={say.undo}
        name={canEdit ? last.undo : null}
        onTurn={() => onDone(undoLast(paper, progress), say.undone)}
      />
      <Turn
        label={say.redo}
        name={canEdit ? last.redo : null}
        onTurn={() => onDone(redoLast(paper, progress), say.redone)}
      />
    </div>
  );
}
