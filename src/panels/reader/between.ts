/** What joins the two sides of a heatmap's cell: each path, and each link on it with who says so and why. */
import { type Dataset, type Item, itemOf, itemsOf, names, pathsBetween } from "@/dataset";
import type { Locale } from "@/i18n";
import { type LinkRead, toLinkRead } from "./subject";
import { words } from "./words";

export type PathRead = {
  readonly id: string;
  /** As firm as its weakest link; names what lies between. */
  readonly title: string;
  readonly links: readonly LinkRead[];
};

/** The item a cell stands under, where links join it to the row; a field's cells rest on statements. */
export function columnOfCell(dataset: Dataset, field: string | null): Item | null {
  const column = field ? itemsOf(dataset).get(field) : undefined;
  return column && column.kind !== "field" ? column : null;
}

export function pathsRead(
  dataset: Dataset,
  row: Item,
  column: Item,
  locale: Locale,
): readonly PathRead[] {
  const say = words(locale);
  const paths = pathsBetween(dataset, row.id, column.id);
  return paths.map(({ links, grade }, index) => {
    const between = links.slice(1).map(({ from }) => itemOf(dataset, from).short[locale]);
    const place = paths.length > 1 ? say.pathOf(index + 1, paths.length) : "";
    return {
      id: links.map(({ id }) => id).join(" "),
      title: say.path(place, names(locale).grade[grade], between[0] ?? ""),
      links: links.map((link) => toLinkRead(dataset, link, locale)),
    };
  });
}
