/** Every action as something to be found, ordered and listed, whoever's it is. */
import { perObject } from "@/dataset";
import {
  type ActionProgress,
  fieldOf,
  ledgerOf,
  type Position,
  recommendationState,
  type SubjectState,
  type ValueOf,
} from "@/progress";
import { type FlagName, flagsIn } from "./flagged";
import { allRows, type RecommendationsModel } from "./model";
import type { ActionRow, Named, RecommendationRow } from "./rows";

export type Item = {
  readonly id: string;
  readonly title: string;
  readonly kind: "action" | "own" | "recommendation";
  readonly row: RecommendationRow;
  readonly theme: string;
  readonly progress: ActionProgress;
  readonly position: Position;
  readonly lead: string | null;
  /** As precise as it is. */
  readonly due: string | null;
  readonly slips: number;
  readonly priority: ValueOf<"priority">;
  readonly flags: readonly FlagName[];
  /** When it was last changed; null when never. */
  readonly changed: string | null;
  readonly stated: string | null;
  readonly named: Named | null;
  /** Its place in the paper, own actions after the paper's. */
  readonly place: number;
  readonly state: SubjectState | undefined;
};

type Given = Pick<
  Item,
  "id" | "title" | "kind" | "row" | "theme" | "progress" | "stated" | "named" | "state"
>;

const itemsOf = perObject((_: RecommendationsModel["rows"]) => new Map<string, readonly Item[]>());

/**
 * Recommendations too, each before its actions: one matches by what is said of itself. Retired
 * actions are no longer pursued, and are not among them. Computed once for rows and day.
 */
export function toItems(model: RecommendationsModel): readonly Item[] {
  const known = itemsOf(model.rows);
  const items = known.get(model.today) ?? compute(model);
  known.set(model.today, items);
  return items;
}

function compute({ rows, byId, today }: RecommendationsModel): readonly Item[] {
  const themeOf = new Map(
    rows.groups.flatMap(({ id, rows }) => rows.map((row) => [row.id, id] as const)),
  );
  const items: Item[] = [];
  const add = (given: Given) => {
    items.push({ ...given, ...said(given.state, given.stated, today), place: items.length });
  };
  for (const row of allRows(rows)) {
    const shared = { row, theme: themeOf.get(row.id) ?? "" };
    const { id, title, rolled, actionIds } = row;
    const state = recommendationState(byId, id, actionIds);
    const whole = { id, title, kind: "recommendation", progress: rolled.progress, state } as const;
    add({ ...shared, ...whole, stated: null, named: null });
    for (const action of row.actions) {
      add({ ...shared, ...ofPaper(action), kind: "action", state: byId.get(action.id) });
    }
    for (const { id, title, progress, isRetired, state } of row.own) {
      if (isRetired) continue;
      add({ ...shared, id, title, progress, kind: "own", stated: null, named: null, state });
    }
  }
  return items;
}

const ofPaper = (action: ActionRow) => ({
  id: action.id,
  title: action.title,
  progress: action.progress,
  stated: action.stated,
  named: action,
});

function said(state: SubjectState | undefined, stated: string | null, today: string) {
  const { due, slips } = ledgerOf(state, stated);
  return {
    position: state?.position ?? "not-considered",
    lead: fieldOf(state, "lead") || null,
    due,
    slips: slips.length,
    priority: fieldOf(state, "priority"),
    flags: flagsIn(state, stated, today),
    changed: state?.latest?.at ?? null,
  } as const;
}

/** What is listed by itself: actions, and a recommendation that has none. */
export function isListed({ kind, row }: Item): boolean {
  return kind !== "recommendation" || row.actions.length === 0;
}
