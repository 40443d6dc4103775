/** The grid's tracks: every column as wide as its longest word asks, and a share of what is left. */
import { perObject } from "@/dataset";
import type { Column, Grid, Row } from "./grid";
import { isWide } from "./size";

/** Text of a cell or head, in rem. */
const fontSize = 0.75;
const padding = 0.125;
/** A cell's text keeps clear of the shade's edge; a head has none. In em. */
const cellPadding = 0.35;
/** Between columns, in px; .heat-cells draws it. */
const gap = 2;
/** The least width of the themes' column and the gap after .heat-note, in rem. */
const besideLabel = { theme: 4.625, gap: 0.5 };
/** Beyond the plain grid all columns are alike, so that one's place tells which it is. */
const evenWidth = 6;
const evenPitch = `(${evenWidth}rem + ${gap}px)`;

/** How much .heat-cell and .heat-column close their letters up, in em. */
const tracking = 0.02;
/** Advance widths of Public Sans, in em, from its own table; a Chinese character is square. */
const advances: readonly (readonly [RegExp, number])[] = [
  [/[⺀-鿿＀-￯]/, 1],
  [/[ijlI.,:;'’ ]/, 0.26],
  [/[rtfJ()-]/, 0.4],
  [/[szvyc]/, 0.52],
  [/[bdgpq]/, 0.6],
  [/[mM]/, 0.88],
  [/[wQNHW%]/, 0.8],
  [/[A-Z&$]/, 0.68],
  [/[0-9]/, 0.64],
];

/** Told anew at every rating, of texts that are nearly all the same. */
function perText(measure: (text: string, lines: number) => number) {
  const known = new Map<string, number>();
  return (text: string, lines = 1): number => {
    const key = `${lines} ${text}`;
    const em = known.get(key) ?? measure(text, lines);
    known.set(key, em);
    return em;
  };
}

const emOf = perText((text) => {
  let em = 0;
  for (const character of text) {
    em += (advances.find(([kind]) => kind.test(character))?.[1] ?? 0.57) - tracking;
  }
  return em;
});

/** The least width at which whole words fit into so many lines. */
const headEm = perText((label, lines) => {
  const words = label.split(/ |(?<=-)(?=\p{L})/u);
  if (words.length === 1) return /[⺀-鿿]/.test(label) ? hanEm(label) : emOf(label);
  if (lines === 1) return emOf(label);
  let least = Number.POSITIVE_INFINITY;
  for (let taken = 1; taken <= words.length; taken += 1) {
    const line = emOf(words.slice(0, taken).join(" "));
    const rest = words.slice(taken).join(" ");
    least = Math.min(least, Math.max(line, rest ? headEm(rest, lines - 1) : 0));
  }
  return least;
});

/** Chinese breaks between any two characters; up to four stay together. */
function hanEm(label: string): number {
  const em = emOf(label);
  return em <= 4 ? em : Math.ceil(em / 2);
}

/** The room of columns that are not drawn, which only a wide grid has. */
export const pastColumns = (count: number) =>
  count === 0 ? undefined : { marginInlineStart: `calc(${count} * ${evenPitch})` };

/** `head`: the height of the column heads; `labelEm`: the longest row label, in em. */
type Tracks = {
  /** Of all columns; of a wide grid, of each. */
  readonly template: string;
  readonly least: string;
  readonly head: string;
  readonly labelEm: number;
};

export const tracksOf = perObject((grid: Grid): Tracks => {
  const isEven = isWide(grid);
  const count = grid.columns.length;
  const gaps = `${count * gap}px`;
  const head = headHeight(grid);
  const labelEm = Math.max(0, ...grid.rows.map(({ label }) => emOf(label)));
  if (isEven) {
    const least = `calc(${count * evenWidth}rem + ${gaps})`;
    return { template: `${evenWidth}rem`, least, head, labelEm };
  }
  const widths = evened(grid, columnEms(grid)).map((em) => em * fontSize + padding);
  const sum = widths.reduce((total, width) => total + width, 0);
  return {
    template: widths
      .map((width) => `minmax(${width.toFixed(2)}rem, ${width.toFixed(2)}fr)`)
      .join(" "),
    least: `calc(${sum.toFixed(2)}rem + ${gaps})`,
    head,
    labelEm,
  };
});

/** Columns whose cells add something where there is room share it alike. */
function evened({ columns, rows }: Grid, ems: readonly number[]): readonly number[] {
  const adds = ({ id }: Column) => rows.some(({ cells }) => cells.get(id)?.more);
  return columns.filter(adds).length > 1 ? ems.map(() => Math.max(...ems)) : ems;
}

/** A rating makes one row anew. */
const cellEms = perObject(
  ({ cells }: Row) => new Map(Array.from(cells, ([id, { text }]) => [id, emOf(text)])),
);

function columnEms({ headLines, columns, rows }: Grid): readonly number[] {
  const widest = new Map<string, number>();
  for (const row of rows) {
    for (const [id, em] of cellEms(row))
      widest.set(id, Math.max(widest.get(id) ?? 0, em + cellPadding));
  }
  return columns.map(
    (column) =>
      column.em ?? Math.max(headEm(column.label, headLines), widest.get(column.id) ?? 0, 2.5),
  );
}

/** As tall as .heat-column sets its lines, with the themes' line above them. */
function headHeight({ headLines, columns }: Grid): string {
  const themes = columns.some(({ group }) => group) ? 1.4 : 0;
  return `${headLines * 0.9 + themes + 0.1875}rem`;
}

/** How many lines a note takes in the corner beside the heads, which it must not outgrow. */
export function noteLines(note: string, grid: Grid): number {
  const { theme, gap } = besideLabel;
  const width = theme + tracksOf(grid).labelEm * fontSize - gap;
  return Math.ceil((1.04 * emOf(note) * fontSize) / width);
}
