/** Cells of columns that links lead to: as firm as the firmest path that counts. */
import {
  type Challenge,
  type Dataset,
  gradeRank,
  type ItemKind,
  itemsOf,
  type Path,
  pathsFrom,
} from "@/dataset";
import { defineWords, type Locale } from "@/i18n";
import type { Cell } from "./grid";
import { levels } from "./levels";

const words = defineWords({
  en: {
    via: (name: string) => `via ${name}`,
    said: (word: string, via: string, paths: number) =>
      [via ? `${word}, ${via}` : word, ...(paths > 1 ? [`${paths} paths`] : [])].join("; "),
  },
  zh: {
    via: (name) => `经“${name}”`,
    said: (word, via, paths) =>
      [via ? `${word}，${via}` : word, ...(paths > 1 ? [`共${paths}条路径`] : [])].join("；"),
  },
});

export const linkCells =
  (kind: ItemKind) =>
  (dataset: Dataset, { id }: Challenge, locale: Locale): ReadonlyMap<string, Cell> => {
    const items = itemsOf(dataset);
    const cells = new Map<string, Cell>();
    for (const [to, paths] of pathsFrom(dataset, id)) {
      if (items.get(to)?.kind === kind) cells.set(to, toCell(dataset, paths, locale));
    }
    return cells;
  };

function toCell(dataset: Dataset, paths: readonly Path[], locale: Locale): Cell {
  const say = words(locale);
  const [best] = paths;
  const level = best ? gradeRank[best.grade] : 1;
  const text = levels(locale).links[level] ?? "";
  const [link, next] = best?.links ?? [];
  const between = link && next ? itemsOf(dataset).get(link.to)?.short[locale] : undefined;
  const via = between === undefined ? "" : say.via(between);
  const said = say.said(text, via, paths.length);
  return { level, text, ...(via ? { more: via } : {}), said, table: said, figure: null };
}
