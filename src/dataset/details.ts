/** What can be chosen beside the items: single statements, links and terms. */
import { type Dataset, perObject } from "./dataset";
import { groupBy } from "./groups";
import { type Item, itemsOf } from "./items";
import { names } from "./names";
import { placeOf } from "./passages";
import type { Link, Statement } from "./schema";
import type { Text } from "./shapes";

const arrow = (from: Text | undefined, to: Text | undefined): Text => ({
  en: `${from?.en ?? "?"} → ${to?.en ?? "?"}`,
  zh: `${from?.zh ?? "?"} → ${to?.zh ?? "?"}`,
});

const both = (of: (locale: "en" | "zh") => string): Text => ({ en: of("en"), zh: of("zh") });

function collect(dataset: Dataset): ReadonlyMap<string, Item> {
  const { statements, links, terms } = dataset.paper;
  const items = itemsOf(dataset);
  const details = new Map<string, Item>();
  for (const [order, { id, text, passages }] of statements.entries()) {
    const [first = ""] = passages;
    const short = both((locale) => names(locale).place(first));
    const { section } = placeOf(first);
    details.set(id, { id, kind: "statement", title: text, short, section, passages, order });
  }
  for (const [order, { id, from, to, passages }] of links.entries()) {
    const [a, b] = [items.get(from), items.get(to)];
    const title = arrow(a?.title, b?.title);
    const short = arrow(a?.short, b?.short);
    details.set(id, { id, kind: "link", title, short, section: null, passages, order });
  }
  for (const [order, { id, term, passages }] of terms.entries()) {
    details.set(id, { id, kind: "term", title: term, short: term, section: null, passages, order });
  }
  return details;
}

const detailsOf = perObject(collect);

/** Anything a reader can choose. */
export function findItem(dataset: Dataset, id: string): Item | undefined {
  return itemsOf(dataset).get(id) ?? detailsOf(dataset).get(id);
}

const linksById = perObject(
  ({ paper }: Dataset) => new Map<string, Link>(paper.links.map((link) => [link.id, link])),
);

export function linkOf(dataset: Dataset, id: string): Link | undefined {
  return linksById(dataset).get(id);
}

const statementsByPassage = perObject(({ paper }: Dataset) =>
  groupBy(paper.statements, ({ passages }) => passages),
);

/** The statements that cite any of these passages, each once, in the order of the passages. */
export function statementsIn(dataset: Dataset, passages: readonly string[]): readonly Statement[] {
  const byPassage = statementsByPassage(dataset);
  return [...new Set(passages.flatMap((passage) => byPassage.get(passage) ?? []))];
}
