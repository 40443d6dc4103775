/** What is said of a row: its name for those who hear it, its dates one by one, and its end. */
import { citeOf, type Dataset, eventPhrase, itemOf, names } from "@/dataset";
import { defineWords, formatList, type Locale } from "@/i18n";
import type { Stated } from "./events";
import type { Contrast, Row, RowEvent } from "./rows";
import { words } from "./words";

const say = defineWords({
  en: {
    row: (name: string, economies: string, dates: string) => `${name}, ${economies}: ${dates}`,
    by: (phrase: string, speaker: string) => `${phrase} (${speaker})`,
    bothSay: "paper and record",
    ownMeasure: "Named in the record only.",
    silent: { paper: "No date in the paper.", record: "No date in the record." },
    contrast: (paper: string, record: string) =>
      `Dated differently: ${paper} (paper), ${record} (record).`,
    note: (phrase: string, label: string, source: string) => `${phrase}: ${label}. ${source}`,
    cited: (speaker: string, source: string) => `${speaker}: ${source}`,
    speaker: { paper: "Paper", record: "Record" },
    join: " ",
  },
  zh: {
    row: (name, economies, dates) => `${name}，${economies}：${dates}`,
    by: (phrase, speaker) => `${phrase}（${speaker}）`,
    bothSay: "论文与外部记录",
    ownMeasure: "仅见于外部记录。",
    silent: { paper: "论文未载日期。", record: "外部记录未载日期。" },
    contrast: (paper, record) => `日期不一：论文为${paper}，外部记录为${record}。`,
    note: (phrase, label, source) => `${phrase}：${label}。${source}`,
    cited: (speaker, source) => `${speaker}：${source}`,
    speaker: { paper: "论文", record: "外部记录" },
    join: "",
  },
});

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function speakerWord(says: RowEvent["says"], locale: Locale): string {
  return says === "both" ? say(locale).bothSay : words(locale)[says];
}

export function economiesOf({ practice }: Row, locale: Locale): string {
  const full = practice.economies.map(({ title }) => title[locale]);
  return formatList(full, locale);
}

function contrastSentence({ paper, record }: Contrast, locale: Locale): string {
  const told = (dates: readonly Stated[]) =>
    formatList(
      dates.map((each) => eventPhrase(each, locale)),
      locale,
    );
  return say(locale).contrast(told(paper), told(record));
}

/** What closes a row: whose measure it is, who is silent, and what the two date differently. */
function closing({ isOfPaper, silent, contrasts }: Row, locale: Locale): readonly string[] {
  const { ownMeasure, silent: isSilent } = say(locale);
  return [
    ...(isOfPaper ? [] : [ownMeasure]),
    ...(silent ? [isSilent[silent]] : []),
    ...contrasts.map((contrast) => contrastSentence(contrast, locale)),
  ];
}

/** The row's accessible name: all its dates in order, and who gives them. */
export function spokenRow(row: Row, locale: Locale): string {
  const { row: whole, by, join } = say(locale);
  const dates = row.events.map(({ stated: [first], says }) =>
    by(eventPhrase(first, locale), speakerWord(says, locale)),
  );
  const told =
    dates.length > 0
      ? [`${dates.join(words(locale).separator)}${locale === "zh" ? "。" : "."}`]
      : [];
  const said = [...told, ...closing(row, locale)].join(join);
  return whole(row.practice.short[locale], economiesOf(row, locale), said);
}

/** Outside sources, or places in the paper. */
export function citesPhrase(
  { record }: Dataset,
  { says, cites }: Pick<Stated, "says" | "cites">,
  locale: Locale,
): string {
  const told =
    says === "paper"
      ? cites.map((id) => names(locale).place(id))
      : citeOf(record, locale)(cites).map(({ full }) => full);
  return told.join(words(locale).separator);
}

/** One line a date, with its label and source, under the measure's full name. */
export function rowNotes(row: Row, dataset: Dataset, locale: Locale): readonly string[] {
  const { note, cited, speaker } = say(locale);
  return [
    itemOf(dataset, row.id).title[locale],
    ...row.events.flatMap(({ stated }) =>
      stated.map((each) =>
        note(
          capital(eventPhrase(each, locale)),
          each.label[locale],
          cited(speaker[each.says], citesPhrase(dataset, each, locale)),
        ),
      ),
    ),
    ...closing(row, locale),
  ];
}

/** What stands at the row's end: that there is no date, that the two date it differently, or whose it is. */
export function rowEnd({ silent, contrasts, isOfPaper }: Row, locale: Locale): string | null {
  const { silent: isSilent, ownMeasure, apart } = words(locale);
  if (silent) return isSilent[silent];
  if (contrasts.length > 0) return apart;
  return isOfPaper ? null : ownMeasure;
}
