import { useId } from "react";
import type { Locale } from "@/i18n";
import { longestText } from "@/progress";
import { bulkWords } from "./bulkWords";
import { type ClosingWhy, closings } from "./closing";

/** The reason chosen stands before one's own words. */
const roomForWhy = 100;

export function ClosingFields(props: {
  value: ClosingWhy;
  locale: Locale;
  onChange: (value: ClosingWhy) => void;
}) {
  const { value, locale, onChange } = props;
  const [reason, text] = [useId(), useId()];
  const say = bulkWords(locale);
  return (
    <>
      <span className="flex items-center gap-x-1.5">
        <label htmlFor={reason} className="text-xs text-soft">
          {say.why}
        </label>
        <select
          id={reason}
          className="bench-field"
          value={value.why ?? ""}
          onChange={({ target }) =>
            onChange({ ...value, why: closings.find((each) => each === target.value) ?? null })
          }
        >
          <option value="">{say.choose}</option>
          {closings.map((each) => (
            <option key={each} value={each}>
              {say.closings[each]}
            </option>
          ))}
        </select>
      </span>
      <span className="flex items-center gap-x-1.5">
        <label htmlFor={text} className="text-xs text-soft">
          {say.inWords}
        </label>
        <input
          id={text}
          type="text"
          className="bench-field"
          maxLength={longestText("reason") - roomForWhy}
          value={value.text}
          onChange={({ target }) => onChange({ ...value, text: target.value })}
        />
      </span>
    </>
  );
}
