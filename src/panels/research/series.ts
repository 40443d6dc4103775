/** The record's R&D series that a view shows, on one row of years. */
import { type Dataset, type PaperRecord, perObject, practicesOf } from "@/dataset";

type Series = PaperRecord["series"][number];

export type Last = { readonly at: number; readonly year: number; readonly value: number };
/** One economy's values, one for each of the years; `null` is a gap in the source. */
export type SeriesLine = {
  readonly id: string;
  readonly economy: string;
  /** The paper's own economy, which the others are compared with. */
  readonly isHome: boolean;
  readonly unit: Series["unit"];
  readonly values: readonly (number | null)[];
  /** `null` where the source holds no value at all. */
  readonly last: Last | null;
  readonly sources: readonly string[];
};
export type Shown = {
  readonly years: readonly number[];
  readonly lines: readonly SeriesLine[];
};

const seriesOf = perObject(({ record }: Dataset): readonly Series[] =>
  (record?.series ?? []).filter(({ indicator }) => indicator === "rd-share-of-gdp"),
);

export const hasSeries = (dataset: Dataset) => seriesOf(dataset).length > 0;

function toLine(series: Series, years: readonly number[], isHome: boolean): SeriesLine {
  const byYear = new Map(series.values.map(({ year, value }) => [year, value]));
  const values = years.map((year) => byYear.get(year) ?? null);
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at];
  const year = years[at];
  return {
    id: series.id,
    economy: series.economy,
    isHome,
    unit: series.unit,
    values,
    last: typeof value === "number" && year !== undefined ? { at, year, value } : null,
    sources: series.sources,
  };
}

/** Those of the economies asked for, `null` for all; the home economy always stays. */
export function shownSeries(dataset: Dataset, asked: readonly string[] | null): Shown {
  const home = new Set(practicesOf(dataset).home.map(({ id }) => id));
  const shown = seriesOf(dataset).filter(
    ({ economy }) => asked === null || asked.includes(economy) || home.has(economy),
  );
  const years = [...new Set(shown.flatMap(({ values }) => values.map(({ year }) => year)))];
  years.sort((a, b) => a - b);
  return { years, lines: shown.map((each) => toLine(each, years, home.has(each.economy))) };
}

/** The last year for which every line has a value; lines without any do not count. */
export function lastCommonYear({ years, lines }: Shown): number | null {
  const drawn = lines.filter(({ last }) => last !== null);
  const at = years.findLastIndex((_, index) =>
    drawn.every(({ values }) => (values[index] ?? null) !== null),
  );
  return drawn.length > 0 ? (years[at] ?? null) : null;
}
