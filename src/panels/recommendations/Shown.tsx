import { afterPaint } from "@/ui";
import { ask, clearFilter } from "./ask";
import { type Asked, facets, isNarrowed } from "./asked";
import { labelOf } from "./facetOptions";
import type { Found } from "./found";
import { foundWords } from "./foundWords";
import { isListed, toItems } from "./items";
import { allRows, type RecommendationsModel } from "./model";
import { toolbarWords } from "./toolbarWords";

/** How much is shown and by what it is narrowed, each to be taken off again; announced once. */
export function Shown(props: { model: RecommendationsModel; asked: Asked; found: Found }) {
  const { model, asked, found } = props;
  const { locale } = model;
  const say = foundWords(locale);
  const ofToolbar = toolbarWords(locale);
  const isFiltered = isNarrowed(asked);
  const of = allRows(model.rows).length;
  const ofItems = toItems(model).filter(isListed).length;
  return (
    <div className="text-xs text-soft">
      <p role="status" className={model.isWide || isFiltered ? "py-1" : ""}>
        {(model.isWide || isFiltered) &&
          (found.recommendations === 0
            ? say.none
            : say.shown(found.recommendations, of, found.items.length, ofItems))}
        {found.hidden !== null && ` ${say.hidden(found.hidden)}`}
      </p>
      {isFiltered && (
        <p className="no-print flex flex-wrap gap-x-4 pb-1">
          {facets
            .filter((facet) => asked.picked[facet].length > 0)
            .map((facet) => (
              <button
                key={facet}
                type="button"
                className="quiet"
                onClick={({ currentTarget }) => {
                  goToRows(currentTarget);
                  ask({ picked: { ...asked.picked, [facet]: [] } });
                }}
              >
                {ofToolbar.takeOff(
                  ofToolbar.facets[facet],
                  asked.picked[facet].map((value) => labelOf(facet, value, model)),
                )}
              </button>
            ))}
          <button
            type="button"
            className="quiet font-semibold"
            onClick={({ currentTarget }) => {
              goToRows(currentTarget);
              clearFilter();
            }}
          >
            {say.clear}
          </button>
        </p>
      )}
    </div>
  );
}

/** The button goes with what it takes off, and would take the focus with it. */
function goToRows(button: HTMLElement): void {
  const panel = button.closest("[data-panel]");
  afterPaint(() => panel?.querySelector<HTMLElement>('.tracker-rows [tabindex="0"]')?.focus());
}
