import { useRef, useState } from "react";
import { setField } from "@/progress";
import type { ItemBody } from "./body";
import { DayField } from "./DayField";
import { readDay } from "./day";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { Ledger } from "./Ledger";
import { ReviseForm } from "./ReviseForm";
import { focusHead, Section } from "./Section";
import { Stamped } from "./Stamped";
import { useTyped } from "./useTyped";
import { words } from "./words";

/** The first target date, which is locked once set, and how it moved since. */
export function DatesSection({ item }: { item: ItemBody }) {
  const { locale } = useEditing();
  const { dates, paperDate } = item;
  const say = fieldWords(locale);
  const isMoved = dates.slips.length > 0;
  return (
    <Section title={say.dates}>
      {dates.first === null ? (
        <FirstDate paperDate={paperDate} />
      ) : (
        <>
          <p className="record-label">
            {say.first} · {dates.isStated ? words(locale).theirs : words(locale).ours}
          </p>
          <p>
            {dates.first}
            {isMoved && dates.dueInWords && say.revisedNow(dates.dueInWords)}
          </p>
          <p className="text-xs text-soft">
            {dates.isStated ? say.lockedStated : say.sentences(say.locked, paperDate)}
          </p>
          <Stamped stamp={dates.firstStamp} />
          {isMoved && <Ledger slips={dates.slips} />}
          <ReviseForm due={dates.due} />
        </>
      )}
    </Section>
  );
}

function FirstDate({ paperDate }: { paperDate: string | null }) {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const typed = useTyped("first-date");
  const [error, setError] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const say = fieldWords(locale);

  function set() {
    const read = readDay(typed.text, locale);
    if ("error" in read) {
      setError(read.error);
      input.current?.focus();
      return;
    }
    const control = input.current;
    if (control) focusHead(control);
    onDone(setField(paper, subject, "first-date", read.day), say.isSet(say.first, read.day));
    typed.drop();
  }

  return (
    <>
      <DayField
        label={`${say.first} · ${words(locale).ours}`}
        field="first-date"
        typed={typed}
        error={error}
        input={input}
        onEnter={set}
      />
      <p className="text-xs text-soft">{say.sentences(say.firstHow, paperDate)}</p>
      <button type="button" className="record-act no-print" disabled={!canEdit} onClick={set}>
        {say.setFirst}
      </button>
    </>
  );
}
