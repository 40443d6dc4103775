/** What the lines let one say: where the home economy stands, or who is highest, in a year all have. */
import { lastCommonYear, type SeriesLine, type Shown } from "./series";

type Ranked = { readonly line: SeriesLine; readonly value: number };
export type Finding =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly line: SeriesLine }
  /** No year has a value for all of them. */
  | { readonly kind: "apart"; readonly count: number }
  | {
      readonly kind: "ranked";
      readonly year: number;
      /** From the highest to the lowest. */
      readonly ranks: readonly Ranked[];
      /** The one home economy among others, and which of them stand above it. */
      readonly home: { readonly line: SeriesLine; readonly value: number } | null;
      readonly above: readonly SeriesLine[];
    };

export function findingOf(shown: Shown): Finding {
  const drawn = shown.lines.filter(({ last }) => last !== null);
  const [only] = drawn;
  if (!only) return { kind: "none" };
  if (drawn.length === 1) return { kind: "one", line: only };
  const year = lastCommonYear(shown);
  if (year === null) return { kind: "apart", count: drawn.length };
  const at = shown.years.indexOf(year);
  const ranks = drawn
    .flatMap((line) => ({ line, value: line.values[at] ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const homes = ranks.filter(({ line }) => line.isHome);
  const home = homes.length === 1 ? (homes[0] ?? null) : null;
  const above = home ? ranks.filter(({ value }) => value > home.value) : [];
  return { kind: "ranked", year, ranks, home, above: above.map(({ line }) => line) };
}
