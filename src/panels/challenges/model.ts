import type { Locale } from "@/i18n";
import { selectMarks } from "@/linking";
import type { Headed, Snapshot } from "@/panels/panel";
import { type ColumnChoice, isColumnChoice } from "./columns";
import { type Emphasis, emphasise } from "./emphasis";
import { type Grid, gridOf, rowsInSilence, rowsWithNumber } from "./grid";
import { words } from "./words";

/** How strongly the paper backs each shortfall, against the fields or the recommendations. */
export type ChallengesModel = Headed & {
  readonly locale: Locale;
  readonly choice: ColumnChoice;
  readonly grid: Grid;
  readonly emphasis: Emphasis;
};

export function selectChallenges({ dataset, view, locale }: Snapshot): ChallengesModel {
  const choice = isColumnChoice(view.columns) ? view.columns : "fields";
  const grid = gridOf(dataset, choice, locale);
  return {
    locale,
    title: titleOf(grid),
    subtitle: words(locale).subtitle[choice],
    choice,
    grid,
    emphasis: emphasise(dataset, grid, selectMarks(dataset, view)),
  };
}

function titleOf(grid: Grid): string {
  const say = words(grid.locale);
  const of = grid.rows.length;
  return grid.choice === "fields"
    ? say.titleNumbers(rowsWithNumber(grid).length, of)
    : say.titleUnanswered(rowsInSilence(grid).length, of);
}
