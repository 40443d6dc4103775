import { setView } from "@/view";
import type { CoverageModel } from "./model";
import { words } from "./words";

/** How to read the panel, and whether only stated links count. */
export function Lead({ model }: { model: CoverageModel }) {
  const { locale, subtitle, stated } = model;
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-6 text-xs text-soft">
      <p>{subtitle}</p>
      <button
        type="button"
        className="quiet no-print"
        aria-pressed={stated}
        onClick={() => setView({ stated: !stated })}
      >
        {words(locale).statedOnly}
      </button>
    </div>
  );
}
