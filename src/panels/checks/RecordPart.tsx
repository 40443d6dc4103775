import type { Locale } from "@/i18n";
import { Facts } from "./Facts";
import type { RecordSide } from "./recordSide";
import { Cites } from "./Sources";
import { words } from "./words";

/** What the record says, its dates and its amounts. `hasDates`: either side has some. */
export function RecordPart(props: { record: RecordSide; hasDates: boolean; locale: Locale }) {
  const { record, hasDates, locale } = props;
  const { text, sources, dates, amounts } = record;
  const say = words(locale);
  return (
    <div className="check-record">
      <div>
        <h5 className="check-label">{say.recordSays}</h5>
        <p>
          {text}
          <Cites sources={sources} locale={locale} />
        </p>
        {sources.length === 0 && <p className="check-note">{say.noSource}</p>}
      </div>
      {hasDates && (
        <div className="check-dates">
          <h6 className="check-head">{say.dates}</h6>
          {dates.length === 0 && <p className="check-note">{say.noRecordDate}</p>}
          <Facts facts={dates} locale={locale} />
        </div>
      )}
      {amounts.length > 0 && (
        <div className="check-amounts">
          <h6 className="check-head">{say.amounts}</h6>
          <Facts facts={amounts} locale={locale} />
        </div>
      )}
    </div>
  );
}
