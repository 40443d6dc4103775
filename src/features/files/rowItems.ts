import { actionsOf, type Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import {
  addedAs,
  fieldOf,
  ownActionsOf,
  type Progress,
  recommendationState,
  type SubjectState,
} from "@/progress";

/** What the paper names for an action; null where it names nothing. */
type Named = {
  readonly accountable: string | null;
  readonly participants: string | null;
  readonly date: string | null;
  readonly measure: string | null;
  readonly passages: readonly string[];
};
/** What a row of the tracker is about. */
export type RowItem = {
  readonly id: string;
  readonly theme: string;
  readonly recommendation: string;
  readonly kind: "recommendation" | "action" | "unknown";
  readonly title: string;
  readonly whose: "paper" | "ours" | "retired" | "takenBack" | "gone";
  /** Null for what is not the paper's. */
  readonly named: Named | null;
  readonly state: SubjectState | undefined;
};

type ById = Progress["byId"];
type Recommendation = Dataset["paper"]["recommendations"][number];
type Place = Pick<RowItem, "theme" | "recommendation">;

/** Every action, the paper's and ours, in order; then what the paper does not have, or we no longer count. */
export function rowItems(dataset: Dataset, byId: ById, locale: Locale): readonly RowItem[] {
  const { paper } = dataset;
  const themes = new Map(paper.themes.map(({ id, title }) => [id, title[locale]]));
  const placeIn = ({ theme, title }: Recommendation): Place => ({
    theme: themes.get(theme) ?? theme,
    recommendation: title[locale],
  });
  const known = paper.recommendations.flatMap((recommendation): readonly RowItem[] => {
    const shared = placeIn(recommendation);
    const actions = actionsOf(dataset, recommendation.id);
    const state = recommendationState(
      byId,
      recommendation.id,
      actions.map(({ id }) => id),
    );
    const own: RowItem = {
      ...shared,
      id: recommendation.id,
      kind: "recommendation",
      title: recommendation.title[locale],
      whose: "paper",
      named: { ...namesNothing, passages: recommendation.passages },
      state,
    };
    // One with actions has a row of its own only where something is written on itself.
    return [
      ...(actions.length === 0 || state ? [own] : []),
      ...actions.map((action): RowItem => {
        const { accountable, participants, measure, date, passages } = action;
        return {
          ...shared,
          id: action.id,
          kind: "action",
          title: action.title[locale],
          whose: "paper",
          named: {
            accountable: accountable?.[locale] ?? null,
            participants: participants?.[locale] ?? null,
            measure: measure?.[locale] ?? null,
            date,
            passages,
          },
          state: byId.get(action.id),
        };
      }),
      ...ownActionsOf(byId, recommendation.id).map(
        (action): RowItem => ({
          ...shared,
          id: action.id,
          kind: "action",
          title: action.title,
          whose: action.isRetired ? "retired" : "ours",
          named: null,
          state: action.state,
        }),
      ),
    ];
  });
  return [...known, ...otherItems(dataset, byId, new Set(known.map(({ id }) => id)), placeIn)];
}

const namesNothing = { accountable: null, participants: null, date: null, measure: null };

/**
 * Progress is kept by id: what another edition of the paper has is listed, never dropped, as is what stands on
 * an action of ours whose adding was taken back.
 */
function otherItems(
  { paper }: Dataset,
  byId: ById,
  shown: ReadonlySet<string>,
  placeIn: (recommendation: Recommendation) => Place,
): readonly RowItem[] {
  const others = new Set([paper.id, ...paper.challenges.map(({ id }) => id)]);
  return Array.from(byId)
    .filter(([id, state]) => !shown.has(id) && !others.has(id) && !isAssessment(state))
    .map(([id, state]): RowItem => {
      const own = addedAs(state);
      const under = paper.recommendations.find((each) => each.id === own?.recommendation);
      const place = under
        ? placeIn(under)
        : { theme: "", recommendation: own?.recommendation ?? "" };
      return {
        ...place,
        id,
        kind: own ? "action" : "unknown",
        title: own?.title ?? id,
        whose: own && !fieldOf(state, "action") ? "takenBack" : "gone",
        named: null,
        state,
      };
    });
}

const judgements = ["severity", "trend", "confidence", "rating-note"];

/** Of a shortfall or a cell: an assessment is no row of the tracker. */
function isAssessment({ heads, notes, evidence }: SubjectState): boolean {
  return (
    [...heads.keys()].every((field) => judgements.includes(field)) &&
    notes.length + evidence.length === 0
  );
}
