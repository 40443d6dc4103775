import { useMemo } from "react";
import { ask } from "./ask";
import { facets, parseAsked } from "./asked";
import { FacetBoxes } from "./FacetBoxes";
import { toFacetOptions } from "./facetOptions";
import type { RecommendationsModel } from "./model";
import { OrderFields } from "./OrderFields";
import { SearchField } from "./SearchField";
import { toolbarWords } from "./toolbarWords";
import "./bench.css";

/** All the ways to narrow what is shown; in the small place also those the enlarged panel has at hand. */
export function FilterForm({ model }: { model: RecommendationsModel }) {
  const { locale, isWide } = model;
  const asked = useMemo(() => parseAsked(model.asked), [model.asked]);
  const options = useMemo(() => toFacetOptions(model), [model]);
  const say = toolbarWords(locale);
  return (
    <div className="flex flex-col gap-2 text-[0.8125rem]">
      {!isWide && (
        <>
          <SearchField
            find={asked.find}
            label={say.find}
            hint={say.findHint}
            onFind={(find) => ask({ find })}
          />
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            <OrderFields asked={asked} locale={locale} isTable={false} />
          </div>
        </>
      )}
      {facets.map((facet) => (
        <FacetBoxes
          key={facet}
          facet={facet}
          label={say.facets[facet]}
          options={options[facet]}
          picked={asked.picked[facet]}
          locale={locale}
          onChange={(picked) => ask({ picked: { ...asked.picked, [facet]: picked } })}
        />
      ))}
    </div>
  );
}
