import { type Ref, useId, useRef } from "react";
import type { Typed } from "@/progress";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { TextField } from "./TextField";

/** A day, typed or picked: the browser's own field would take a half-typed year for one. */
export function DayField(props: {
  label: string;
  field: string;
  typed: Typed;
  error: string;
  input: Ref<HTMLTextAreaElement>;
  onEnter: () => void;
}) {
  const { canEdit, locale } = useEditing();
  const { label, typed } = props;
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const say = fieldWords(locale);
  const canPick = "showPicker" in HTMLInputElement.prototype;
  return (
    <div className="record-day">
      <TextField {...props}>
        <p id={id}>{say.isoHow}</p>
      </TextField>
      {canPick && (
        <span className="relative no-print">
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            className="record-picker"
            disabled={!canEdit}
            value={/^\d{4}-\d\d-\d\d$/.test(typed.text) ? typed.text : ""}
            onChange={(event) => typed.type(event.target.value)}
          />
          <button
            type="button"
            className="quiet"
            disabled={!canEdit}
            aria-label={say.calendarFor(label)}
            onClick={() => picker.current?.showPicker()}
          >
            {say.calendar}
          </button>
        </span>
      )}
    </div>
  );
}
