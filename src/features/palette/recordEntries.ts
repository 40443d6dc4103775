/** What outside sources say: amounts, dates, and how the paper's claims fare beside them. */
import { type Dataset, figureNames, findItem, fullPhrase } from "@/dataset";
import { type Entry, sectionsOf } from "./entry";
import { words } from "./figureWords";
import { otherNames, titled } from "./numberEntries";
import { both, datePhrase } from "./phrases";

export function* recordEntries(dataset: Dataset): Generator<Entry> {
  const { amounts = [], dates = [], checks = [] } = dataset.record ?? {};
  // It stands outside the paper, so it has no place in it.
  const outside = { kind: "record", place: null, sections: [] } as const;
  for (const amount of amounts) {
    yield {
      id: `record-${amount.id}`,
      ...outside,
      ...titled(dataset, amount.subject, (locale) => fullPhrase(amount, locale)),
      note: amount.label,
      also: otherNames(amount),
    };
  }
  for (const { id, subject, event, date, label } of dates) {
    yield {
      id: `record-${id}`,
      ...outside,
      ...titled(dataset, subject, (locale) => datePhrase(event, date, null, locale)),
      note: label,
      also: [date],
    };
  }
  for (const { id, subject, verdict, text, passages } of checks) {
    const short = findItem(dataset, subject)?.short;
    yield {
      id: `record-${id}`,
      kind: "record",
      title: text,
      note: both((locale) =>
        words(locale).of(figureNames(locale).verdict[verdict], short?.[locale] ?? subject),
      ),
      place: passages[0] ?? null,
      sections: sectionsOf(passages),
      opening: { act: "read", item: subject },
    };
  }
}
