import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, Snapshot } from "@/panels/panel";
import { canEdit, fieldOf, type Progress, selectTracked } from "@/progress";
import { type RecommendationRow, type Rows, rowsOf } from "./rows";
import { words } from "./words";

/** The reader's tracker: thirteen recommendations on the paper it opens with. */
export type RecommendationsModel = Headed & {
  readonly locale: Locale;
  readonly paper: string;
  readonly dataset: Dataset;
  readonly progress: Progress;
  /** Of the day that is shown, without ratings; nothing before what this device keeps has been read. */
  readonly byId: Progress["byId"];
  /** The day that is shown. */
  readonly today: string;
  /** Until what this device keeps has been read, no tick and no count is shown. */
  readonly isLoaded: boolean;
  readonly canEdit: boolean;
  /** In the whole window everything is unfolded. */
  readonly isWide: boolean;
  /** How the reader wants rows found, ordered and counted, as the link holds it. */
  readonly asked: readonly string[];
  readonly rows: Rows;
  readonly notStarted: number;
  /** The recommendation that is chosen, or whose action or own action is. */
  readonly unfolded: string | null;
  /** The first strongly marked recommendation, to be scrolled to when `chosen` changes. */
  readonly first: string | null;
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
};

const nothingRead: Progress["byId"] = new Map();

export function selectRecommendations(snapshot: Snapshot): RecommendationsModel {
  const { dataset, view, progress, locale, today } = snapshot;
  const { chosen, markOf } = selectMarks(dataset, view);
  const { isLoaded } = progress;
  const byId = isLoaded ? selectTracked(progress.byId) : nothingRead;
  const rows = rowsOf(dataset)[locale](byId);
  // Linking knows what the paper holds, and so no reader's own action.
  const own = fieldOf(byId.get(view.choose ?? ""), "action")?.recommendation ?? null;
  const { recommendations, partly, actions } = rows;
  const say = words(locale);
  const known = (count: number) => (isLoaded ? count : null);
  return {
    locale,
    paper: dataset.paper.id,
    dataset,
    progress,
    byId,
    today,
    title: say.title(known(recommendations.implemented), recommendations.of),
    subtitle: say.subtitle(partly, known(actions.implemented), actions.of),
    isLoaded,
    canEdit: canEdit(progress),
    isWide: view.wide === "recommendations",
    asked: view.tracker,
    rows,
    notStarted: recommendations.of - recommendations.implemented - partly,
    unfolded: own ?? unfoldedBy(dataset.paper.actions, chosen),
    first: own ?? (chosen ? firstMarked(rows, markOf) : null),
    chosen: own === null ? (chosen?.id ?? null) : view.choose,
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
