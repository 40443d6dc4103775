import { memo } from "react";
import { stepText } from "@/changes";
import { markProps } from "@/linking";
import { redo, stepOf, undo } from "@/progress";
import { entryText } from "./entryText";
import { listWords } from "./listWords";
import { type Entry, type HistoryModel, isTelling } from "./model";
import { toldBy } from "./told";
import { words } from "./words";

type Row = { model: HistoryModel; entry: Entry; onTold: (text: string) => void };

/** One act: what it did, when, by whom and why, and the way to take it back by itself. */
export const ChangeRow = memo(function ChangeRow({ model, entry, onTold }: Row) {
  const { locale, markOf } = model;
  const { isTakenBack, act } = entry;
  const say = listWords(locale);
  const { text, time, who, reason, parts, more, item } = entryText(entry, toldBy(model));
  const notes = [
    isTakenBack ? say.takenBack : null,
    who,
    parts.length > 0 ? say.parts(parts.join(say.join), more) : null,
    reason === null ? null : say.because(reason),
  ];
  return (
    <div className="history-row" data-kind={act.kind} data-back={isTakenBack || undefined}>
      <span className="history-clock">{time}</span>
      <div className="min-w-0">
        {item ? (
          <button
            type="button"
            {...markProps(item.id, markOf(item.id), item.field)}
            className="history-text"
          >
            <bdi>{text}</bdi>
          </button>
        ) : (
          <p className="history-text">
            <bdi>{text}</bdi>
          </p>
        )}
        <p className="history-notes">
          {notes
            .filter((note) => note !== null)
            .map((note) => (
              <bdi key={note}>{note}</bdi>
            ))}
        </p>
      </div>
      <TakeBack model={model} entry={entry} onTold={onTold} />
    </div>
  );
});

function TakeBack({ model, entry, onTold }: Row) {
  const { locale, progress, paper, canEdit } = model;
  const { act, isTakenBack } = entry;
  // What an undo took back has a button of its own.
  if (!canEdit || isTelling(act)) return null;
  const say = listWords(locale);
  const told = toldBy(model);
  const text = stepText(act.events, told);
  const label = isTakenBack ? say.redoOf(text) : say.undoOf(text);
  const { isOwn, who } = entryText(entry, told);
  const turn = () => {
    const step = stepOf(act.events, progress.events);
    if (isTakenBack) redo(paper, step);
    else undo(paper, step);
    onTold(isTakenBack ? words(locale).redone(text) : words(locale).undone(text));
  };
  return (
    <button
      type="button"
      data-rove=""
      tabIndex={-1}
      className="quiet no-print shrink-0 text-xs pointer-coarse:min-w-11"
      aria-label={isOwn ? label : say.byOther(label, who)}
      onClick={turn}
    >
      {isTakenBack ? say.redo : say.undo}
    </button>
  );
}
