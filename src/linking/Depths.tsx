import type { Locale } from "@/i18n";
import { type Depth, depths, setView } from "@/view";
import { words } from "./words";

/** How far a choice is followed, in every panel. */
export function Depths({ depth, locale }: { depth: Depth; locale: Locale }) {
  const say = words(locale);
  return (
    <fieldset className="no-print flex items-center gap-x-2.5 text-xs text-soft">
      <legend className="float-start me-2.5 leading-6">{say.follow}</legend>
      {depths.map((each) => (
        <button
          key={each}
          type="button"
          className="quiet whitespace-nowrap"
          aria-pressed={each === depth}
          onClick={() => setView({ depth: each })}
        >
          {say.depth[each]}
        </button>
      ))}
    </fieldset>
  );
}
