/** Items under heads of their own: by how far they have come, who leads, or when they are due. */
import { formatDate, type Locale } from "@/i18n";
import { endOf, progressValues } from "@/progress";
import { type Grouping, without } from "./asked";
import type { Item } from "./items";
import { listWords } from "./listWords";
import { words } from "./words";

export type ItemGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
};

/** Within a group items keep their order; what has no lead or date comes last. */
export function toItemGroups(
  items: readonly Item[],
  grouping: Exclude<Grouping, "theme">,
  locale: Locale,
): readonly ItemGroup[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item, grouping);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .toSorted(([one], [other]) => compare(one, other, grouping))
    .map(([id, items]) => ({ id, title: titleOf(id, grouping, locale), items }));
}

function keyOf({ progress, lead, due }: Item, grouping: Exclude<Grouping, "theme">): string {
  if (grouping === "status") return progress;
  if (grouping === "lead") return lead ?? without;
  // By month, or by year where no month is stated.
  return due?.replace(/^FY/, "").slice(0, 7) ?? without;
}

function compare(one: string, other: string, grouping: Grouping): number {
  if (one === without || other === without) return one === without ? 1 : -1;
  if (grouping === "due") return endOf(one).localeCompare(endOf(other)) || one.localeCompare(other);
  if (grouping === "lead") return one.localeCompare(other);
  const rank = (progress: string) => progressValues.map(String).indexOf(progress);
  return rank(one) - rank(other);
}

function titleOf(key: string, grouping: Exclude<Grouping, "theme">, locale: Locale): string {
  const say = listWords(locale);
  if (grouping === "status") {
    const progress = progressValues.find((value) => value === key);
    return progress ? words(locale).progress[progress] : key;
  }
  if (key === without) return grouping === "lead" ? say.noLead : say.noDate;
  return grouping === "lead" ? say.lead(key) : say.due(formatDate(key, locale));
}
