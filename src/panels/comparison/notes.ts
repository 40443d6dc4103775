import { type Dataset, figureNames, fullPhrase, plainFigure, verdictsOf } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { formulaOf, refusalsOf } from "./formula";
import { notesWords } from "./notesWords";
import { periodPhrase } from "./phrases";
import type { AmountRow } from "./rows";

/** Everything about a row, line by line: what it is, when, from whom, how converted, where from. */
export function rowNotes(
  row: AmountRow,
  dataset: Dataset,
  withRecord: boolean,
  locale: Locale,
): readonly string[] {
  const say = notesWords(locale);
  const { paper, record, practice, whole } = row;
  const sources = dataset.record?.sources ?? [];
  const cited = (record?.sources ?? []).flatMap((id) => {
    const source = sources.find((each) => each.id === id);
    const date = source?.date ? formatDate(source.date, locale) : null;
    return source ? [[source.title, source.publisher, date].filter(Boolean).join(", ")] : [];
  });
  const verdict = withRecord ? verdictsOf(dataset).get(practice.id) : undefined;
  const amount = paper ?? record;
  const lines = [
    amount && `${amount.label[locale]}${say.colon}${fullPhrase(amount, locale)}`,
    amount && `${say.period}${say.colon}${periodPhrase(record ?? amount, locale)}`,
    amount && say.funder[(record ?? amount).funder],
    whole && say.inside(`${plainFigure(whole, locale)}, ${whole.label[locale]}`),
    formulaOf(row, dataset.record, locale),
    ...refusalsOf(row.converted, locale),
    record?.note?.[locale],
    paper && `${say.paper}${say.colon}${paper.passages.join(", ")}`,
    record && `${say.record}${say.colon}${cited.join("; ")}`,
    verdict && figureNames(locale).verdict[verdict],
  ];
  return lines.filter((line): line is string => Boolean(line));
}
