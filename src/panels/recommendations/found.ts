/** What of the tracker is shown, in which order and groups. */
import type { Locale } from "@/i18n";
import { type Asked, isNarrowed } from "./asked";
import { toMatcher } from "./filter";
import { foundWords } from "./foundWords";
import { type Item, isListed, toItems } from "./items";
import { allRows, type RecommendationsModel } from "./model";
import { toComparer } from "./order";
import type { RecommendationRow, ThemeGroup } from "./rows";

export type Found = {
  /** Actions and recommendations without any, as they are listed, in order. */
  readonly items: readonly Item[];
  /** The themes with what is shown of them. */
  readonly groups: readonly ThemeGroup[];
  /** The actions shown, own ones with them. */
  readonly actions: ReadonlySet<string>;
  /** How many recommendations are shown: itself matches, or one of its actions. */
  readonly recommendations: number;
  /** Of a recommendation shown, how many of its actions are not, in words. */
  readonly leftOf: (row: RecommendationRow) => string | undefined;
  /** The chosen item where it is not shown. */
  readonly hidden: string | null;
};

export function toFound(model: RecommendationsModel, asked: Asked): Found {
  const all = toItems(model);
  const matching = isNarrowed(asked) ? all.filter(toMatcher(model.dataset, asked)) : all;
  const ordered = asked.order === "paper" && !asked.isDown ? matching : sorted(matching, asked);
  const actions = new Set(
    matching.flatMap(({ id, kind }) => (kind === "recommendation" ? [] : [id])),
  );
  const shown = new Set(matching.map(({ row }) => row.id));
  return {
    items: ordered.filter(isListed),
    groups: toGroups(model, asked, ordered, shown),
    actions,
    recommendations: shown.size,
    leftOf: (row) => leftOf(row, actions, model.locale),
    hidden: hiddenChoice(model, all, matching, shown),
  };
}

const sorted = (items: readonly Item[], asked: Asked) => items.toSorted(toComparer(asked));

function toGroups(
  { rows }: RecommendationsModel,
  asked: Asked,
  ordered: readonly Item[],
  shown: ReadonlySet<string>,
): readonly ThemeGroup[] {
  const isSorted = asked.order !== "paper" || asked.isDown;
  if (!isSorted && shown.size === allRows(rows).length) return rows.groups;
  // A recommendation stands where the first of what it shows would.
  const rank = new Map<string, number>();
  for (const [index, item] of ordered.entries()) {
    if (!isListed(item) && isSorted) continue;
    if (!rank.has(item.row.id)) rank.set(item.row.id, index);
    rank.set(item.id, rank.get(item.id) ?? index);
  }
  const rankOf = ({ id }: { id: string }) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  const byRank = (one: { id: string }, other: { id: string }) => {
    const [a, b] = [rankOf(one), rankOf(other)];
    return a === b ? 0 : a - b;
  };
  return rows.groups.flatMap((group) => {
    const kept = group.rows.filter(({ id }) => shown.has(id));
    if (kept.length === 0) return [];
    if (!isSorted) return [{ ...group, rows: kept }];
    const inOrder = kept
      .toSorted(byRank)
      .map((row) => ({ ...row, actions: row.actions.toSorted(byRank) }));
    return [{ ...group, rows: inOrder }];
  });
}

function leftOf(
  row: RecommendationRow,
  actions: ReadonlySet<string>,
  locale: Locale,
): string | undefined {
  const own = row.own.filter(({ isRetired }) => !isRetired);
  const left = [...row.actions, ...own].filter(({ id }) => !actions.has(id)).length;
  return left === 0 ? undefined : foundWords(locale).left(left);
}

function hiddenChoice(
  { chosen }: RecommendationsModel,
  all: readonly Item[],
  matching: readonly Item[],
  shown: ReadonlySet<string>,
): string | null {
  const item = chosen === null ? undefined : all.find(({ id }) => id === chosen);
  if (!item) return null;
  const isShown = item.kind === "recommendation" ? shown.has(item.id) : matching.includes(item);
  return isShown ? null : item.title;
}
