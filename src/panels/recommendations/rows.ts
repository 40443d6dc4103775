/** The recommendations by theme with what the reader made of them; knows no selection. */
import { type Action, actionsOf, type Dataset, perObject, type Recommendation } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import {
  type ActionProgress,
  type Count,
  countImplemented,
  type OwnAction,
  ownActionsOf,
  type Progress,
  progressOf,
  type RollUp,
  rollUp,
  tickOf,
} from "@/progress";

/** What the text names for an action; null where it names nothing. */
export type Named = {
  readonly accountable: string | null;
  readonly participants: string | null;
  readonly date: string | null;
  readonly measure: string | null;
};
export type ActionRow = Named & {
  readonly id: string;
  readonly title: string;
  readonly progress: ActionProgress;
  readonly passages: readonly string[];
  /** The paper's own date as it is kept: `2030`, `2030-06`. */
  readonly stated: string | null;
};
export type RecommendationRow = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly passages: readonly string[];
  readonly actions: readonly ActionRow[];
  readonly actionIds: readonly string[];
  /** Of its actions, rolled up. */
  readonly rolled: RollUp;
  /** The reader's own, counted apart; retired ones with them. */
  readonly own: readonly OwnAction[];
};
export type ThemeGroup = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly actions: Count;
  readonly rows: readonly RecommendationRow[];
};
export type Rows = {
  readonly groups: readonly ThemeGroup[];
  readonly recommendations: Count;
  readonly partly: number;
  readonly actions: Count;
};

type ById = Progress["byId"];

type Entry = {
  readonly recommendation: Recommendation;
  readonly actions: readonly Action[];
  readonly actionIds: readonly string[];
};

/** Themes stand in the order in which the paper's recommendations reach them. */
const entriesByTheme = perObject((dataset: Dataset) => {
  const groups = new Map<string, Entry[]>();
  for (const recommendation of dataset.paper.recommendations) {
    const actions = actionsOf(dataset, recommendation.id);
    const entry = { recommendation, actions, actionIds: actions.map(({ id }) => id) };
    const group = groups.get(recommendation.theme);
    if (group) group.push(entry);
    else groups.set(recommendation.theme, [entry]);
  }
  return groups;
});

/** Computed once per dataset, progress and language, so that a selection costs nothing here. */
export const rowsOf = perObject((dataset: Dataset) => ({
  en: perObject((byId: ById) => toRows(dataset, byId, "en")),
  zh: perObject((byId: ById) => toRows(dataset, byId, "zh")),
}));

function toRows(dataset: Dataset, byId: ById, locale: Locale): Rows {
  const themes = new Map(dataset.paper.themes.map((theme) => [theme.id, theme]));
  const groups = Array.from(entriesByTheme(dataset), ([id, entries]): ThemeGroup => {
    const rows = entries.map((entry) => toRow(entry, byId, locale));
    return {
      id,
      title: themes.get(id)?.title[locale] ?? id,
      short: themes.get(id)?.short[locale] ?? id,
      rows,
      actions: countImplemented(rows.flatMap(({ actions }) => actions)),
    };
  });
  const rows = groups.flatMap((group) => group.rows);
  const rolled = rows.map(({ id, rolled: { progress } }) => ({ id, progress }));
  return {
    groups,
    recommendations: countImplemented(rolled),
    partly: rolled.filter(({ progress }) => tickOf(progress) === "some").length,
    actions: countImplemented(rows.flatMap(({ actions }) => actions)),
  };
}

function toRow(
  { recommendation, actions, actionIds }: Entry,
  byId: ById,
  locale: Locale,
): RecommendationRow {
  const { id, title, short, passages } = recommendation;
  const rows = actions.map((action) => toAction(action, byId, locale));
  const rolled = rollUp(rows);
  return {
    id,
    title: title[locale],
    short: short[locale],
    passages,
    actions: rows,
    actionIds,
    // What has no actions is ticked itself.
    rolled: rows.length > 0 ? rolled : { ...rolled, progress: progressOf(byId, id) },
    own: ownActionsOf(byId, id),
  };
}

function toAction(action: Action, byId: ById, locale: Locale): ActionRow {
  const { id, title, passages, accountable, participants, date, measure } = action;
  return {
    id,
    title: title[locale],
    progress: progressOf(byId, id),
    passages,
    stated: date,
    accountable: accountable?.[locale] ?? null,
    participants: participants?.[locale] ?? null,
    date: date === null ? null : formatDate(date, locale),
    measure: measure?.[locale] ?? null,
  };
}
