import { currencyName } from "@/i18n";
import { later, Popover } from "@/ui";
import { setView } from "@/view";
import { leadWords } from "./leadWords";
import type { ComparisonModel } from "./model";

const OptionsForm = later(async () => (await import("./OptionsForm")).OptionsForm);

/** How to read the picture, how it is shown, and the way back from a conversion. */
export function Lead({ model }: { model: ComparisonModel }) {
  const { locale, options, lanes } = model;
  const { currency, perYear, record } = options;
  const say = leadWords(locale);
  const how = [
    currency ? say.inCurrency(currencyName(currency, locale)) : "",
    perYear ? say.perYear : "",
  ].filter(Boolean);
  const kept = lanes
    .flatMap(({ rows }) => rows)
    .filter(({ converted }) => converted.refused.length);
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-4 text-xs text-soft">
      <Popover label={say.options} title={say.optionsOf}>
        <OptionsForm model={model} />
      </Popover>
      <p className="legend">
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4.5" fill="var(--ink)" />
        </svg>
        {say.paper}
        {record && (
          <>
            <svg width="10" height="10" aria-hidden="true">
              <circle
                cx="5"
                cy="5"
                r="4"
                fill="var(--paper)"
                stroke="var(--ink)"
                strokeWidth="1.5"
              />
            </svg>
            {say.record}
          </>
        )}
      </p>
      {how.length > 0 && (
        <p>
          {say.shownAs(how)} {kept.length > 0 && say.stay(kept.length)}{" "}
          <button
            type="button"
            className="quiet no-print"
            onClick={() => setView({ currency: null, perYear: false })}
          >
            {say.back}
          </button>
        </p>
      )}
    </div>
  );
}
