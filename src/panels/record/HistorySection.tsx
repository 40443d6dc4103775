import { useState } from "react";
import type { Locale } from "@/i18n";
import { showAgain, takeBack } from "@/progress";
import type { ChangeLine, Changes } from "./changes";
import { More } from "./EntryList";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import { fieldWords } from "./fieldWords";
import { Said } from "./Said";
import { Section } from "./Section";
import { words } from "./words";

const atFirst = 10;
const more = 50;

/** Every change, the newest first; each can be undone, and done again, by itself. */
export function HistorySection({ changes }: { changes: Changes }) {
  const { locale } = useEditing();
  const [upTo, setUpTo] = useState(atFirst);
  const say = entryWords(locale);
  const shown = changes.tell(upTo);
  return (
    <Section title={say.history}>
      <p className="text-xs text-soft">{changes.count === 0 ? say.noHistory : say.historyHow}</p>
      <ol>
        {shown.map((line) => (
          <Line key={line.event.id} line={line} />
        ))}
      </ol>
      <More left={changes.count - shown.length} onMore={() => setUpTo(upTo + more)} />
    </Section>
  );
}

function Line({ line }: { line: ChangeLine }) {
  const { paper, canEdit, locale, onDone } = useEditing();
  const { event, isHidden, isBelow, item, reason, who, when } = line;
  const say = entryWords(locale);
  const told = inShort(line, locale);
  const whole = isBelow ? `${item.text}. ${told}` : told;

  function turn() {
    onDone(
      (isHidden ? showAgain : takeBack)(paper, event.id),
      isHidden ? say.shownAgain : say.tookBack,
    );
  }

  return (
    <li className="record-entry" data-hidden={isHidden || undefined}>
      <p>
        {isHidden ? (
          <del>
            <Said>{whole}</Said>
          </del>
        ) : (
          <Said>{whole}</Said>
        )}
      </p>
      {reason !== null && (
        <p className="text-xs whitespace-pre-line">
          <Said>{reason}</Said>
        </p>
      )}
      <p className="record-entry-foot">
        <bdi>
          {words(locale).stamp(who, when)}
          {isHidden && ` · ${say.takenBack}`}
        </bdi>
        <button
          type="button"
          className="quiet no-print"
          disabled={!canEdit}
          aria-label={isHidden ? say.redoOf(whole) : say.undoOf(whole)}
          onClick={turn}
        >
          {isHidden ? words(locale).redo : words(locale).undo}
        </button>
      </p>
    </li>
  );
}

/** The field and what it went from and to; the record says what it is about. */
function inShort({ field, from, to, text }: ChangeLine, locale: Locale): string {
  if (field === null) return text;
  const { emptied, isSet } = fieldWords(locale);
  const now = to ?? emptied;
  return isSet(field, from === null ? now : `${from} → ${now}`);
}
