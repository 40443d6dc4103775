/** What the tracker adds up to: whole and by theme, by each rule, now and on an earlier day. */
import { perObject } from "@/dataset";
import {
  type Count,
  type Counted,
  type CountingRule,
  countBy,
  countImplemented,
  countingRules,
  countRecommendations,
  foldEvents,
  type Progress,
  type ProgressEvent,
  type Tally,
  tickOf,
} from "@/progress";
import { allRows, type RecommendationsModel } from "./model";
import { type RecommendationRow, type Rows, rowsOf } from "./rows";

/** Recommendations of the whole or of a theme, told apart by how far they are, and their actions. */
export type Part = {
  readonly recommendations: Count;
  readonly partly: number;
  readonly actions: Count;
};
export type Sum = {
  readonly whole: Part;
  readonly themes: readonly (Part & { readonly id: string; readonly title: string })[];
  readonly rules: Readonly<Record<CountingRule, Tally>>;
  /** The reader's own actions that are not retired, over all recommendations. */
  readonly own: Count;
};

export const sumOf = perObject((rows: Rows): Sum => {
  const counted = rows.groups.map((group) => ({
    group,
    recommendations: group.rows.map((row) => toCounted(group.id, row)),
  }));
  const all = counted.flatMap(({ recommendations }) => recommendations);
  const tallies = countingRules.map((rule) => [rule, countBy(rule, all)] as const);
  return {
    whole: rows,
    themes: counted.map(({ group, recommendations }) => ({
      id: group.id,
      title: group.title,
      recommendations: countRecommendations(recommendations),
      partly: group.rows.filter(({ rolled }) => tickOf(rolled.progress) === "some").length,
      actions: group.actions,
    })),
    rules: Object.fromEntries(tallies) as Record<CountingRule, Tally>,
    own: countImplemented(
      allRows(rows).flatMap(({ own }) => own.filter(({ isRetired }) => !isRetired)),
    ),
  };
});

const toCounted = (theme: string, { id, actions, rolled }: RecommendationRow): Counted => ({
  id,
  theme,
  actions,
  progress: rolled.progress,
});

const lastThen = perObject((_: readonly ProgressEvent[]) => ({
  day: "",
  byId: new Map() as Progress["byId"],
}));

/** The same at the end of an earlier day; null where that day is not before the one shown. */
export function sumThen(model: RecommendationsModel, day: string | null): Sum | null {
  const { dataset, progress, paper, locale, today, isLoaded } = model;
  if (day === null || day >= today || !isLoaded) return null;
  const last = lastThen(progress.events);
  if (last.day !== day) {
    Object.assign(last, { day, byId: foldEvents(progress.events, { paper, until: day }) });
  }
  return sumOf(rowsOf(dataset)[locale](last.byId));
}
