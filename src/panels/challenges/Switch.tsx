import type { Locale } from "@/i18n";
import { setView } from "@/view";
import { type ColumnChoice, columnChoices } from "./columns";
import { words } from "./words";

export function Switch({ choice, locale }: { choice: ColumnChoice; locale: Locale }) {
  const say = words(locale);
  return (
    <fieldset className="heat-switch no-print">
      <legend className="sr-only">{say.columnsLabel}</legend>
      {columnChoices.map((each) => (
        <button
          key={each}
          type="button"
          className="quiet text-xs"
          aria-pressed={each === choice}
          onClick={() => setView({ columns: each })}
        >
          {say.choices[each]}
        </button>
      ))}
    </fieldset>
  );
}
