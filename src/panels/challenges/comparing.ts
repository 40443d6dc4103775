/** Two rows side by side: what both have, what only one has, and what both lack. */
import type { Locale } from "@/i18n";
import { type Mark, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot, Table } from "@/panels/panel";
import { words } from "./compareWords";
import { type Cell, type Column, gridOf, type Kind, type Row } from "./grid";

export const sides = ["both", "first", "second"] as const;
export type Side = (typeof sides)[number];

export type Line = {
  readonly column: Column;
  readonly cells: readonly [Cell | null, Cell | null];
};
export type CompareModel = Headed & {
  readonly locale: Locale;
  /** `null` where the link names rows that this paper does not have. */
  readonly pair: {
    readonly rows: readonly [Row, Row];
    readonly lines: Readonly<Record<Side, readonly Line[]>>;
    readonly neither: readonly Column[];
  } | null;
  readonly silence: string;
  readonly markOf: (id: string) => Mark;
};

export function selectCompare(kind: Kind, { dataset, view, locale }: PaperSnapshot): CompareModel {
  const say = words(locale);
  const grid = gridOf(dataset, kind, "paper", locale);
  const [a, b] = view.compare.map((id) => grid.rows.find((row) => row.id === id));
  const { markOf } = selectMarks(dataset, view);
  const common = { locale, subtitle: say.subtitle, silence: grid.silence, markOf };
  if (!a || !b) return { ...common, title: say.unknown, pair: null };
  const lines: Record<Side, Line[]> = { both: [], first: [], second: [] };
  const neither: Column[] = [];
  for (const column of grid.columns) {
    const cells = [a.cells.get(column.id) ?? null, b.cells.get(column.id) ?? null] as const;
    const side = sideOf(cells);
    if (side) lines[side].push({ column, cells });
    else neither.push(column);
  }
  const { noun } = kind.words(locale);
  // What is argued under "All fields" alone is shared by no field.
  const of = grid.columns.filter(({ isItem }) => isItem).length;
  const shared = lines.both.filter(({ column }) => column.isItem).length;
  const title = say.title(a.label, b.label, shared, of, noun(of));
  return { ...common, title, pair: { rows: [a, b], lines, neither } };
}

function sideOf([a, b]: Line["cells"]): Side | null {
  if (a && b) return "both";
  return a ? "first" : b ? "second" : null;
}

export function toCompareTable({ title, pair, silence, locale }: CompareModel): Table {
  const say = words(locale);
  if (!pair) return { caption: title, columns: [{ label: say.column }], rows: [] };
  const [a, b] = pair.rows;
  const heads = [say.column, a.title, b.title, say.whoHas];
  return {
    caption: title,
    columns: heads.map((label) => ({ label })),
    rows: [
      ...sides.flatMap((side) =>
        pair.lines[side].map(({ column, cells: [first, second] }) => [
          column.inCell,
          first?.table ?? silence,
          second?.table ?? silence,
          say.side[side](a.label, b.label),
        ]),
      ),
      ...pair.neither.map(({ inCell }) => [inCell, silence, silence, say.neither]),
    ],
  };
}

export function toCompareSentence({ title, pair, locale }: CompareModel): string {
  const say = words(locale);
  if (!pair) return title;
  const [a, b] = pair.rows;
  const counts = sides
    .filter((side) => pair.lines[side].length > 0)
    .map((side) =>
      say.has(
        say.side[side](a.label, b.label),
        pair.lines[side].map(({ column }) => column.label),
      ),
    );
  return say.sentence(title, [...counts, say.lack(pair.neither.length)]);
}
