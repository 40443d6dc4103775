import { dayText } from "@/changes";
import type { Locale } from "@/i18n";
import { selectMarks } from "@/linking";
import type { Headed, StandingSnapshot, Table } from "@/panels/panel";
import { canEdit, localDay, type Rating, type Standing } from "@/progress";
import { authorOf, partsOf, type Ratings, selectRatings, toOursGrid, whole } from "./assessment";
import { type Emphasis, emphasise } from "./emphasis";
import { type Grid, gridOf, type Kind } from "./grid";
import { words } from "./oursWords";

/** Why nothing can be changed. */
export type Lock = "past" | "readOnly" | "loading";

/** What the readers themselves make of each shortfall. */
export type OursModel = Headed & {
  readonly locale: Locale;
  readonly paper: string;
  readonly kind: Kind;
  readonly grid: Grid;
  readonly emphasis: Emphasis;
  readonly ratings: Ratings;
  readonly locked: Lock | null;
};

export function selectOurs(kind: Kind, snapshot: StandingSnapshot): OursModel {
  const { dataset, view, locale, progress, today } = snapshot;
  const say = words(locale);
  const evidence = gridOf(dataset, kind, "paper", locale);
  const ratings = selectRatings(progress, evidence);
  const grid = toOursGrid(evidence, ratings);
  const told = [say.mine, say.steps, ...(progress.isPast ? [say.asOf(today)] : [])];
  return {
    locale,
    title: titleOf(grid, ratings),
    subtitle: told.join(say.separator),
    paper: dataset.paper.id,
    kind,
    grid,
    emphasis: emphasise(dataset, grid, selectMarks(dataset, view)),
    ratings,
    locked: canEdit(progress) ? null : lockOf(progress),
  };
}

function lockOf({ isPast, isReadOnly }: Standing): Lock {
  if (isPast) return "past";
  return isReadOnly ? "readOnly" : "loading";
}

function titleOf({ rows, locale }: Grid, ratings: Ratings): string {
  const say = words(locale);
  const rated = ratedRows(rows, ratings);
  const cells = ratedCells(ratings);
  if (rated.length === 0) return cells > 0 ? say.titleCells(cells) : say.titleNone(rows.length);
  const title = say.title(rated.length, rows.length);
  const top = Math.max(...rated.map(({ highest }) => highest));
  const [leader, other] = rated.filter(({ highest }) => highest === top);
  return leader && !other && top > 0 ? say.highest(title, leader.label, top) : title;
}

/** Rows rated as a whole, with the highest step anyone gave; 0 where nobody gave one. */
function ratedRows(rows: Grid["rows"], ratings: Ratings) {
  return rows.flatMap(({ id, label }) => {
    const some = ratings.get(id)?.get(whole);
    return some ? [{ label, highest: Math.max(...some.map(({ severity }) => severity ?? 0)) }] : [];
  });
}

/** Where a row meets a column, not a row as a whole. */
function ratedCells(ratings: Ratings): number {
  return [...ratings.values()].flatMap((cells) => [...cells.keys()].filter((id) => id !== whole))
    .length;
}

/** Every rating with its author, date and note; a shortfall nobody rated as a whole says so. */
export function toOursTable({ title, grid, ratings, locale }: OursModel): Table {
  const say = words(locale);
  const { columns } = say;
  const line = (row: string, where: string, rating: Rating) => {
    const { severity, trend, confidence } = partsOf(rating, locale);
    return [
      row,
      where,
      rating.severity ?? say.unrated,
      severity ?? "",
      trend ?? "",
      confidence ?? "",
      rating.note ?? "",
      [authorOf(rating, locale), rating.author.isReader ? rating.author.name : null]
        .filter(Boolean)
        .join(say.comma),
      dayText(localDay(rating.at), locale),
    ];
  };
  return {
    caption: [title, say.mine].join(say.stop),
    columns: Object.values(columns).map((label) => ({ label })),
    rows: grid.rows.flatMap((row) =>
      grid.columns.flatMap((column) => {
        const some = ratings.get(row.id)?.get(column.id) ?? [];
        if (some.length > 0) return some.map((rating) => line(row.title, column.inCell, rating));
        return column.id === whole
          ? [[row.title, column.inCell, say.unrated, "", "", "", "", "", ""]]
          : [];
      }),
    ),
  };
}

const mostTold = 5;

export function toOursSentence({ grid, ratings, locale }: OursModel): string {
  const say = words(locale);
  const cells = ratedCells(ratings);
  const all = [...ratings.values()].flatMap((row) => [...row.values()].flat());
  const people = new Set(all.map(({ author }) => author.key)).size;
  const of = grid.rows.length;
  const rated = ratedRows(grid.rows, ratings);
  const told = grid.rows.flatMap(({ label, cells }) => {
    const cell = cells.get(whole);
    return cell ? [`${label}, ${cell.said}`] : [];
  });
  return [
    say.sentence(rated.length, of, cells, of * (grid.columns.length - 1), people),
    ...(told.length > 0 ? [say.rated(told.slice(0, mostTold))] : []),
  ].join(say.separator);
}
