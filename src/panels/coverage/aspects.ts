/** What the text names for the recommendations' actions, so that someone could act on them. */
import { type Action, actionsOf, type Dataset } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";

export const aspects = ["accountable", "participants", "date", "measure"] as const;
export type Aspect = (typeof aspects)[number];

export type AspectCount = {
  readonly aspect: Aspect;
  readonly recommendations: number;
  readonly actions: number;
};
/** Per aspect what the text names, action by action without repeats; empty where it names nothing. */
export type Named = {
  readonly id: string;
  readonly texts: Readonly<Record<Aspect, readonly string[]>>;
};

function textOf(action: Action, aspect: Aspect, locale: Locale): string | null {
  if (aspect === "date") return action.date === null ? null : formatDate(action.date, locale);
  return action[aspect]?.[locale] ?? null;
}

export function namedIn(dataset: Dataset, locale: Locale): readonly Named[] {
  return dataset.paper.recommendations.map(({ id }) => {
    const actions = actionsOf(dataset, id);
    const texts = (aspect: Aspect) => [
      ...new Set(
        actions.map((action) => textOf(action, aspect, locale)).filter((text) => text !== null),
      ),
    ];
    return {
      id,
      texts: {
        accountable: texts("accountable"),
        participants: texts("participants"),
        date: texts("date"),
        measure: texts("measure"),
      },
    };
  });
}

export function countAspects(dataset: Dataset, named: readonly Named[]): readonly AspectCount[] {
  return aspects.map((aspect) => ({
    aspect,
    recommendations: named.filter(({ texts }) => texts[aspect].length > 0).length,
    actions: dataset.paper.actions.filter((action) => action[aspect] !== null).length,
  }));
}
