import type { Locale } from "@/i18n";
import { visible } from "@/progress";
import { type Facet, facets, values, without } from "./asked";
import { valuesIn } from "./filter";
import { isListed, toItems } from "./items";
import type { RecommendationsModel } from "./model";
import { toolbarWords } from "./toolbarWords";
import { twinWords } from "./twinWords";
import { words } from "./words";

/** `count`: how many of all rows have it, whatever else is picked. */
export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
};

export function toFacetOptions(
  model: RecommendationsModel,
): Readonly<Record<Facet, readonly FacetOption[]>> {
  const items = toItems(model).filter(isListed);
  const entries = facets.map((facet): [Facet, readonly FacetOption[]] => {
    const counts = new Map<string, number>();
    for (const item of items) {
      for (const value of valuesIn(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = valuesOf(facet, model, counts).map((value) => ({
      value,
      label: labelOf(facet, value, model),
      count: counts.get(value) ?? 0,
    }));
    return [facet, options];
  });
  return Object.fromEntries(entries) as Record<Facet, readonly FacetOption[]>;
}

function valuesOf(
  facet: Facet,
  { rows }: RecommendationsModel,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (facet === "theme") return rows.groups.map(({ id }) => id);
  if (facet === "lead") {
    const named = [...counts.keys()].filter((lead) => lead !== without);
    return [...named.toSorted((one, other) => one.localeCompare(other)), without];
  }
  return values[facet] ?? [];
}

/** What a value is called; one the link names and nothing has is called as it is. */
export function labelOf(facet: Facet, value: string, model: RecommendationsModel): string {
  if (value === without) return toolbarWords(model.locale).none[facet] ?? value;
  if (facet === "theme") return model.rows.groups.find(({ id }) => id === value)?.short ?? value;
  const names = namesOf(facet, model.locale);
  return names?.[value] ?? visible(value);
}

function namesOf(facet: Facet, locale: Locale): Readonly<Record<string, string>> | null {
  const say = words(locale);
  const { whose, priority } = twinWords(locale);
  if (facet === "progress") return say.progress;
  if (facet === "position") return say.position;
  if (facet === "flag") return say.flags;
  if (facet === "priority") return priority;
  return facet === "whose" ? whose : null;
}
