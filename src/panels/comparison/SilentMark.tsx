import { memo } from "react";
import { Hatch } from "@/charts";
import { type Dataset, practicesOf, type Verdict } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import { drawnWords } from "./drawnWords";
import { spokenEconomies } from "./rowWords";
import { Sign } from "./Sign";

type Props = {
  measure: string;
  mark: Mark;
  dataset: Dataset;
  verdict: Verdict | undefined;
  locale: Locale;
};

/** A measure without a figure; and beside it how far it was checked. */
export const SilentMark = memo(function SilentMark(props: Props) {
  const { measure, mark, dataset, verdict, locale } = props;
  const practice = practicesOf(dataset).byId.get(measure);
  if (!practice) return null;
  const name = practice.short[locale];
  return (
    <span className="unstated-item">
      <button
        type="button"
        className="unstated-mark"
        aria-label={drawnWords(locale).silent(spokenEconomies(practice, locale), name)}
        {...markProps(measure, mark)}
      >
        <Hatch width={14} height={12} />
        {name}
      </button>
      {verdict && <Sign measure={measure} name={name} verdict={verdict} locale={locale} />}
    </span>
  );
});
