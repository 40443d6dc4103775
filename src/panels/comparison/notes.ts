import { citeOf, type Dataset, figureNames, fullPhrase, plainFigure } from "@/dataset";
import type { Locale } from "@/i18n";
import { formulaOf, refusalsOf } from "./formula";
import { notesWords } from "./notesWords";
import { periodPhrase } from "./phrases";
import type { AmountRow } from "./rows";
import { verdictOf } from "./rowWords";

/** Everything about a row, line by line: what it is, when, from whom, how converted, where from. */
export function rowNotes(
  row: AmountRow,
  dataset: Dataset,
  withRecord: boolean,
  locale: Locale,
): readonly string[] {
  const say = notesWords(locale);
  const { paper, record, whole } = row;
  const cited = citeOf(dataset.record, locale)(record?.sources ?? []).map(({ full }) => full);
  const verdict = withRecord ? verdictOf(row, dataset) : undefined;
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
    record && `${say.record}${say.colon}${[fullPhrase(record, locale), ...cited].join("; ")}`,
    verdict && say.claim(figureNames(locale).verdict[verdict]),
  ];
  return lines.filter((line): line is string => Boolean(line));
}
