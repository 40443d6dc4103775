/** Who does what: the practices of other economies by theme, and which of them follow a trend. */
import { type Dataset, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { type Grid, toGrid } from "./grid";
import { toHeadline } from "./headline";
import { words } from "./words";

export type PracticeModel = Headed & {
  readonly locale: Locale;
  readonly grid: Grid;
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
};

/** The last one: each choice asks anew for the same, and filters are many. */
const memory = perObject((_: Dataset): { key: string; grid: Grid | null } => ({
  key: "",
  grid: null,
}));

export function selectPractice({ dataset, view, locale }: PaperSnapshot): PracticeModel {
  const hasRecord = view.record && dataset.record !== null;
  const last = memory(dataset);
  const key = [locale, hasRecord, ...view.economies].join(" ");
  const grid =
    last.key === key && last.grid ? last.grid : toGrid(dataset, view.economies, hasRecord, locale);
  Object.assign(last, { key, grid });
  const { chosen, markOf } = selectMarks(dataset, view);
  return {
    title: toHeadline(grid, locale),
    subtitle: words(locale).subtitle(hasRecord),
    locale,
    grid,
    chosen: chosen?.id ?? null,
    markOf,
  };
}
