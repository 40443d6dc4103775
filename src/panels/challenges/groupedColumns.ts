import type { Text } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Column } from "./grid";
import { words } from "./words";

type Named = { readonly id: string; readonly short: Text; readonly title: Text };

/** Columns under what they belong to: in its order, and in their own within it. */
export function groupedColumns<Item extends Named>(
  groups: readonly Named[],
  items: readonly Item[],
  groupOf: (item: Item) => string | undefined,
  locale: Locale,
): readonly Column[] {
  const order = new Map(groups.map(({ id }, index) => [id, index]));
  const names = new Map(groups.map(({ id, short }) => [id, short[locale]]));
  const place = (item: Item) => order.get(groupOf(item) ?? "") ?? 0;
  return items
    .toSorted((a, b) => place(a) - place(b))
    .map((item) => {
      const [label, group] = [item.short[locale], names.get(groupOf(item) ?? "") ?? ""];
      return {
        id: item.id,
        label,
        name: words(locale).head(label, item.title[locale], group),
        inCell: label,
        group,
        isItem: true,
      };
    });
}

export function themedColumns(
  themes: readonly Named[],
  items: readonly (Named & { readonly theme: string })[],
  locale: Locale,
): readonly Column[] {
  return groupedColumns(themes, items, ({ theme }) => theme, locale);
}

/** Columns that stand under nothing, in the paper's order. */
export function plainColumns(items: readonly Named[], locale: Locale): readonly Column[] {
  return groupedColumns([], items, () => undefined, locale);
}
