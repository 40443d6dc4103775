import type { Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, Snapshot } from "@/panels/panel";
import type { Progress } from "@/progress";
import { type RecommendationRow, type Rows, rowsOf } from "./rows";
import { type SaveLight, toSaveLight } from "./saveLight";
import { words } from "./words";

/** The reader's tracker: thirteen recommendations on the paper it opens with. */
export type RecommendationsModel = Headed & {
  readonly locale: Locale;
  readonly paper: string;
  /** Until what this device keeps has been read, no tick and no count is shown. */
  readonly isLoaded: boolean;
  /** In the whole window everything is unfolded. */
  readonly isWide: boolean;
  readonly rows: Rows;
  readonly notStarted: number;
  readonly bar: string;
  readonly closed: string | null;
  readonly light: SaveLight;
  /** The recommendation that is chosen, or whose action is. */
  readonly unfolded: string | null;
  /** The first strongly marked recommendation, to be scrolled to when `chosen` changes. */
  readonly first: string | null;
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
};

const nothingRead: Progress["byId"] = new Map();

export function selectRecommendations(snapshot: Snapshot): RecommendationsModel {
  const { dataset, view, progress, locale } = snapshot;
  const { chosen, markOf } = selectMarks(dataset, view);
  const { isLoaded } = progress;
  const rows = rowsOf(dataset)[locale](isLoaded ? progress.byId : nothingRead);
  const { recommendations, partly, actions } = rows;
  const notStarted = recommendations.of - recommendations.implemented - partly;
  const say = words(locale);
  const known = (count: number) => (isLoaded ? count : null);
  return {
    locale,
    paper: dataset.paper.id,
    title: say.title(known(recommendations.implemented), recommendations.of),
    subtitle: say.subtitle(partly, known(actions.implemented), actions.of),
    isLoaded,
    isWide: view.wide === "recommendations",
    rows,
    notStarted,
    bar: say.bar(recommendations.implemented, partly, notStarted, recommendations.of),
    closed: closedNames(rows, locale),
    light: toSaveLight(progress, locale),
    unfolded: unfoldedBy(dataset.paper.actions, chosen),
    first: chosen ? firstMarked(rows, markOf) : null,
    chosen: chosen?.id ?? null,
    markOf,
  };
}

export function allRows({ groups }: Rows): readonly RecommendationRow[] {
  return groups.flatMap(({ rows }) => rows);
}

function unfoldedBy(
  actions: readonly { id: string; recommendation: string }[],
  chosen: Marks["chosen"],
): string | null {
  if (chosen?.kind === "recommendation") return chosen.id;
  if (chosen?.kind !== "action") return null;
  return actions.find(({ id }) => id === chosen.id)?.recommendation ?? null;
}

function firstMarked(rows: Rows, markOf: Marks["markOf"]): string | null {
  const all = allRows(rows);
  const isIn = (mark: string) => (row: RecommendationRow) =>
    markOf(row.id) === mark || row.actionIds.some((id) => markOf(id) === mark);
  return (all.find(isIn("chosen")) ?? all.find(isIn("neighbour")))?.id ?? null;
}

function closedNames(rows: Rows, locale: Locale): string | null {
  const { closed } = rows.recommendations;
  if (closed.length === 0) return null;
  const short = new Map(allRows(rows).map((row) => [row.id, row.short]));
  return words(locale).closed(closed.map((id) => short.get(id) ?? id));
}
