import { memo } from "react";
import { figureNames } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import type { CheckLine } from "./groups";
import { PaperPart } from "./PaperPart";
import { RecordPart } from "./RecordPart";
import { Sign } from "./Sign";
import { Sources } from "./Sources";
import "./check.css";

type Props = {
  line: CheckLine;
  mark: Mark;
  isOfChoice: boolean;
  /** Other checks are of what is chosen, and this one has no part in it. */
  isAside: boolean;
  locale: Locale;
};

/** One check: its subject, and below it the paper, the verdict and the record. */
export const CheckRow = memo(function CheckRow(props: Props) {
  const { line, mark, isOfChoice, isAside, locale } = props;
  const { verdict, subject, paper, record } = line;
  const hasDates = paper.dates.length + record.dates.length > 0;
  return (
    <li
      className="check"
      data-of-choice={isOfChoice ? "" : undefined}
      data-aside={isAside ? "" : undefined}
      aria-current={isOfChoice || undefined}
    >
      <h4 className="check-subject">
        {subject.kind === null ? (
          subject.title
        ) : (
          <button type="button" {...markProps(subject.id, mark)} className="check-mark">
            {subject.title}
          </button>
        )}
        {subject.kind && <span className="check-kind">{subject.kind}</span>}
      </h4>
      <div className="check-sides">
        <PaperPart paper={paper} hasDates={hasDates} locale={locale} />
        <p className="check-verdict">
          <Sign verdict={verdict} /> {figureNames(locale).verdict[verdict]}
        </p>
        <RecordPart record={record} hasDates={hasDates} locale={locale} />
        <Sources sources={record.allSources} locale={locale} />
      </div>
    </li>
  );
});
