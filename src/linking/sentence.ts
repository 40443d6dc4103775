/** Where a walk stands, as it is spoken. */
import { type Dataset, findItem, graphOf, type Item, itemsOf, names } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { Choice } from "./marks";
import { siblingsOf, stepsFrom } from "./walk";
import { words } from "./words";

/** "3 practices abroad and 2 shortfalls" */
function countKinds(items: readonly Item[], locale: Locale): string {
  const { noun } = names(locale);
  const say = words(locale);
  const counts = new Map<keyof typeof noun, number>();
  const isCounted = (kind: string): kind is keyof typeof noun => kind in noun;
  // A step leads to nothing else.
  for (const { kind } of items) if (isCounted(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return formatList(
    [...counts].map(([kind, count]) => say.counted(count, noun[kind](count))),
    locale,
  );
}

/** "Need 2.3, more innovation resources; leads to 3 practices abroad; 2 of 4." Empty with nothing chosen. */
export function toSentence(dataset: Dataset, view: Choice, locale: Locale): string {
  const chosen = view.choose ? findItem(dataset, view.choose) : undefined;
  if (!chosen) return "";
  const say = words(locale);
  const field = view.field ? itemsOf(dataset).get(view.field) : undefined;
  const title = field
    ? say[field.kind === "field" ? "inField" : "beside"](chosen.title[locale], field.title[locale])
    : chosen.title[locale];
  const { onward, back } = stepsFrom(dataset, chosen, view.stated);
  const siblings = siblingsOf(dataset, chosen, view);
  const at = siblings.findIndex(({ id }) => id === chosen.id);
  return say.sentence([
    say.item(names(locale).kind[chosen.kind], chosen.section, title),
    ...reachedBy(dataset, chosen, view, locale),
    onward.length > 0 ? say.leadsTo(countKinds(onward, locale)) : say.leadsNowhere,
    ...(back.length > 0 ? [say.comesFrom(countKinds(back, locale))] : []),
    ...(siblings.length > 1 ? [say.position(at + 1, siblings.length)] : []),
  ]);
}

/** Who says that the item one came from and this one are linked. */
function reachedBy(dataset: Dataset, { id }: Item, { trail }: Choice, locale: Locale) {
  const from = trail.at(-1) ?? "";
  const { forward, back } = graphOf(dataset);
  const link =
    forward.get(from)?.find(({ to }) => to === id) ?? back.get(from)?.find((l) => l.from === id);
  return link ? [words(locale).by[link.grade]] : [];
}
