import { useRef, useState } from "react";
import { setField } from "@/progress";
import { DayField } from "./DayField";
import { readDay } from "./day";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { ReasonForm } from "./ReasonForm";
import { useTyped } from "./useTyped";
import { words } from "./words";

/** Another date than the one that stands, and why. */
export function ReviseForm({ due }: { due: string | null }) {
  const { paper, subject, locale, onDone } = useEditing();
  const typed = useTyped("revised-date");
  const [error, setError] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const say = fieldWords(locale);

  /** Where the day is wrong its own field says so; the reason stays as typed. */
  function readTyped(): string | null {
    const read = readDay(typed.text, locale);
    const wrong = "error" in read ? read.error : read.day === due ? say.sameDay : "";
    setError(wrong);
    return "day" in read && wrong === "" ? read.day : null;
  }

  function revise(reason: string): string | null {
    const day = readTyped();
    if (day === null) return say.seeDate;
    onDone(setField(paper, subject, "revised-date", day, reason), say.isSet(say.revised, day));
    typed.drop();
    return null;
  }

  return (
    <ReasonForm
      field="revised-date.reason"
      label={say.revisedReason}
      confirm={say.revise}
      cancel={null}
      needed={say.needsReason}
      onConfirm={revise}
    >
      <DayField
        label={`${say.revised} · ${words(locale).ours}`}
        field="revised-date"
        typed={typed}
        error={error}
        input={input}
        onEnter={readTyped}
      />
    </ReasonForm>
  );
}
