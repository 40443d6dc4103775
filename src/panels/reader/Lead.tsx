import { setView } from "@/view";
import type { ReaderModel } from "./model";
import { words } from "./words";

const readings = ["passages", "outline"] as const;
export const closeReader = () => setView({ reading: null });

/** What to read, and a way out; drawn above the title, which says what came of it. */
export function ReaderLead({ model }: { model: ReaderModel }) {
  const { locale, choice, body, subtitle } = model;
  const say = words(locale);
  return (
    <>
      <p className="mt-1 text-xs text-soft">{subtitle}</p>
      <div className="reader-switch no-print">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise a form. */}
        <div role="group" aria-label={say.reading} className="flex flex-wrap gap-x-4">
          {readings.map((reading) => (
            <button
              key={reading}
              type="button"
              className="quiet"
              data-reading={reading}
              aria-pressed={body.reading === reading}
              disabled={reading === "passages" && choice === ""}
              onClick={() => setView({ reading })}
            >
              {say.readings[reading]}
            </button>
          ))}
        </div>
        <button type="button" className="quiet" onClick={closeReader}>
          {say.close}
        </button>
      </div>
    </>
  );
}
