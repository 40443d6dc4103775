/** The number a cell shows: which of the paper's quantities, and how it is written. */
import {
  allFields,
  type Dataset,
  fullPhrase,
  passageOrder,
  perObject,
  plainFigure,
  type Quantity,
  statementLevel,
  statementsAbout,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { words } from "./figureWords";

type Figure = { readonly short: string; readonly spoken: string };

const quantitiesBySubject = perObject(({ paper }: Dataset) => {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of paper.quantities) {
    groups.set(quantity.subject, [...(groups.get(quantity.subject) ?? []), quantity]);
  }
  return groups;
});

/** Whether a quantity is itself a shortage, as its own label says; the schema has no mark for it. */
const isShortage = ({ label }: Quantity) => /\bshort(age|fall)\b/i.test(label.en);

/**
 * Among the amounts of the challenge whose passages the cell's quantifying statements cite: a
 * shortage before what it is short of, then the one the text comes to last, which the sentences
 * before it lead up to.
 */
export function quantityBehind(
  dataset: Dataset,
  challenge: string,
  field: string = allFields,
): Quantity | null {
  const candidates = quantitiesBySubject(dataset).get(challenge);
  if (!candidates) return null;
  const cited = new Set(
    statementsAbout(dataset, challenge)
      .filter((statement) => statementLevel(statement, field) === 4)
      .flatMap(({ passages }) => passages),
  );
  const order = passageOrder(dataset);
  const place = ({ passages }: Quantity) => Math.max(...passages.map((id) => order.get(id) ?? 0));
  return (
    candidates
      .filter(({ passages }) => passages.some((id) => cited.has(id)))
      .toSorted((a, b) => Number(isShortage(a)) - Number(isShortage(b)) || place(a) - place(b))
      .at(-1) ?? null
  );
}

/** "4.5 M short" in the cell, "4.5 million people short" in its name; money there with its basis and firmness. */
export function toFigure(quantity: Quantity, locale: Locale): Figure {
  const { value, upTo, dimension, bound } = quantity;
  const say = words(locale);
  const amount = `${plainFigure(quantity, locale)}${dimension === "share" ? "%" : ""}`;
  const of = { bound, dimension, isShortage: isShortage(quantity), isOne: value === 1 && !upTo };
  const spoken = dimension === "money" ? fullPhrase(quantity, locale) : say.spoken(amount, of);
  return { short: say.short(amount, of), spoken };
}
