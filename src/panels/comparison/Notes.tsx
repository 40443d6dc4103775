import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import { rowNotes } from "./notes";
import type { AmountRow } from "./rows";

type Props = { row: AmountRow; dataset: Dataset; withRecord: boolean; locale: Locale };

/** What more there is to say of an amount, a line each. */
export function Notes({ row, dataset, withRecord, locale }: Props) {
  return rowNotes(row, dataset, withRecord, locale).map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}
