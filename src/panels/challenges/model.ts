import type { Locale } from "@/i18n";
import { selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { type Emphasis, emphasise } from "./emphasis";
import { type Grid, gridOf, type Kind } from "./grid";
import { orderIn } from "./order";
import { words } from "./words";

/** How strongly the paper backs each shortfall, against the columns asked for. */
export type ChallengesModel = Headed & {
  readonly locale: Locale;
  readonly kind: Kind;
  readonly grid: Grid;
  readonly emphasis: Emphasis;
};

export function selectChallenges(
  kind: Kind,
  { dataset, view, locale }: PaperSnapshot,
): ChallengesModel {
  const grid = gridOf(dataset, kind, orderIn(view), locale);
  const { title, subtitle } = kind.words(locale);
  return {
    locale,
    title: grid.rows.length === 0 ? words(locale).noRows : title(grid),
    subtitle: subtitled(subtitle, grid),
    kind,
    grid,
    emphasis: emphasise(dataset, grid, selectMarks(dataset, view)),
  };
}

/** With the rows' order, where it is not the paper's. */
function subtitled(subtitle: string, { order, locale }: Grid): string {
  const { ranked, separator } = words(locale);
  return order === "evidence" ? [subtitle, ranked].join(separator) : subtitle;
}
