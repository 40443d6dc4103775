/** The paper's figures and dates; what one is said of is chosen when it is followed. */
import { type Dataset, findItem, fullPhrase, type Magnitude } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Entry, sectionsOf } from "./entry";
import { words } from "./figureWords";
import { both, datePhrase } from "./phrases";

/** Whatever else a reader may call a magnitude: its plain digits, its currency, its years. */
export function otherNames({ value, upTo, currency, period }: Magnitude): readonly string[] {
  const names = [value, upTo ?? value, period.from ?? "", period.to ?? ""].map(String);
  const money = (locale: Locale) => (currency ? words(locale).currency[currency] : "");
  return [...names, currency ?? "", money("en"), money("zh")];
}

/** "150,000 people, planning target · Semiconductor Support Plan". */
export function titled(dataset: Dataset, subject: string, phrase: (locale: Locale) => string) {
  const item = findItem(dataset, subject);
  const of = (locale: Locale) => words(locale).of(phrase(locale), item?.short[locale] ?? subject);
  return { title: both(of), opening: { act: "read", item: subject } } satisfies Partial<Entry>;
}

export function* numberEntries(dataset: Dataset): Generator<Entry> {
  const { quantities, dates } = dataset.paper;
  const standing = (passages: readonly string[]) => ({
    place: passages[0] ?? null,
    sections: sectionsOf(passages),
  });
  for (const quantity of quantities) {
    const { id, subject, label, passages } = quantity;
    yield {
      id,
      kind: "number",
      ...titled(dataset, subject, (locale) => fullPhrase(quantity, locale)),
      note: label,
      ...standing(passages),
      also: otherNames(quantity),
    };
  }
  for (const { id, subject, event, from, to, label, passages } of dates) {
    yield {
      id,
      kind: "number",
      ...titled(dataset, subject, (locale) => datePhrase(event, from, to, locale)),
      note: label,
      ...standing(passages),
      also: [from, to ?? ""],
    };
  }
}
