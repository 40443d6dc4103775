import type { Locale } from "@/i18n";
import { longestClosing } from "@/progress";
import { bulkWords } from "./bulkWords";
import { type ClosingWhy, closings } from "./closing";
import { Labelled } from "./Labelled";

export function ClosingFields(props: {
  value: ClosingWhy;
  locale: Locale;
  onChange: (value: ClosingWhy) => void;
}) {
  const { value, locale, onChange } = props;
  const say = bulkWords(locale);
  return (
    <>
      <Labelled label={say.why}>
        <select
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
      </Labelled>
      <Labelled label={say.inWords}>
        <input
          type="text"
          className="bench-field"
          maxLength={longestClosing}
          value={value.text}
          onChange={({ target }) => onChange({ ...value, text: target.value })}
        />
      </Labelled>
    </>
  );
}
