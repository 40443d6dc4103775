/** Practices sorted into economies and themes, and counted. */
import { askedEconomies, type Dataset, type Economy, groupBy, practicesOf } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Entry, entriesOf, type Named, toNamed } from "./entries";

type Cell = { readonly theme: Named; readonly entries: readonly Entry[] };
export type Row = {
  readonly economy: Named;
  readonly count: number;
  readonly cells: readonly Cell[];
  /** Of no theme: the record assigns none. */
  readonly recordOnly: readonly Entry[];
};
export type Column = {
  readonly theme: Named;
  readonly count: number;
  /** How many stand in its fullest cell. */
  readonly tallest: number;
};
type TrendCount = {
  readonly trend: Named;
  readonly sign: number;
  readonly count: number;
};
export type Grid = {
  /** The economies of which the paper names a practice. */
  readonly rows: readonly Row[];
  /** Those of which the record alone names one: shown below, and told of as the record's. */
  readonly recordRows: readonly Row[];
  readonly columns: readonly Column[];
  /** Those that some practice shown follows, in the paper's order. */
  readonly trends: readonly TrendCount[];
  /** The practices of the economies shown, each once though it may stand in two rows. */
  readonly entries: readonly Entry[];
  readonly recordOnly: readonly Entry[];
  readonly hasRecord: boolean;
  /** Whether economies are left out, and how many there are with them. */
  readonly isFiltered: boolean;
  readonly allEconomies: number;
  readonly allEntries: number;
};

const key = (economy: string, theme: string) => `${economy} ${theme}`;

function sort(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, ({ economies, theme }) =>
    economies.map(({ id }) => key(id, theme?.id ?? "")),
  );
}

/** A joint practice counts in each of its economies' rows, and once in every total. */
export function toGrid(
  dataset: Dataset,
  asked: readonly string[],
  hasRecord: boolean,
  locale: Locale,
): Grid {
  const { abroad } = practicesOf(dataset);
  const known = askedEconomies(dataset, asked);
  const shown = known ? abroad.filter(({ id }) => known.includes(id)) : abroad;
  const isShown = ({ economies }: Entry) =>
    !known || economies.some(({ id }) => known.includes(id));
  const all = entriesOf(dataset, "paper", locale);
  const entries = all.filter(isShown);
  const recordOnly = hasRecord ? entriesOf(dataset, "record", locale).filter(isShown) : [];
  const places = sort([...entries, ...recordOnly]);
  const themes = dataset.paper.themes.map((theme) => toNamed(theme, locale));
  const at = (economy: string, theme: string) => places.get(key(economy, theme)) ?? [];
  const toRow = (economy: Economy): Row => {
    const cells = themes.map((theme) => ({ theme, entries: at(economy.id, theme.id) }));
    return {
      economy: toNamed(economy, locale),
      count: cells.reduce((sum, cell) => sum + cell.entries.length, 0),
      cells,
      recordOnly: at(economy.id, ""),
    };
  };
  const rows = shown.map(toRow);
  const alone = dataset.paper.economies.filter((economy) => !abroad.includes(economy)).map(toRow);
  const count = (isCounted: (entry: Entry) => boolean) => entries.filter(isCounted).length;
  return {
    rows,
    recordRows: known ? [] : alone.filter((row) => row.recordOnly.length > 0),
    columns: themes.map((theme) => ({
      theme,
      count: count((entry) => entry.theme?.id === theme.id),
      tallest: Math.max(0, ...rows.map(({ economy }) => at(economy.id, theme.id).length)),
    })),
    trends: dataset.paper.trends
      .map((trend, index) => ({
        trend: toNamed(trend, locale),
        sign: index + 1,
        count: count((entry) => entry.trend?.id === trend.id),
      }))
      .filter((each) => each.count > 0),
    entries,
    recordOnly,
    hasRecord,
    isFiltered: known !== null,
    allEconomies: abroad.length,
    allEntries: all.length,
  };
}
