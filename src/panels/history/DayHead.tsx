import { setView } from "@/view";
import { dayOf, yearOf } from "./days";
import { listWords } from "./listWords";
import type { HistoryModel } from "./model";

/** The day of the entries below, and the way to show it on the whole page. */
export function DayHead({ model, day }: { model: HistoryModel; day: number }) {
  const { locale, asOf, today } = model;
  const say = listWords(locale);
  const date = dayOf(day);
  const name = say.day(date, yearOf(day));
  return (
    <div className="history-head">
      <h4 className="font-serif text-[0.9375rem]">{name}</h4>
      {asOf !== null && date !== null && date > asOf && (
        <span className="text-xs text-soft">{say.later}</span>
      )}
      {/* Of the day shown it stays, because it holds the focus. */}
      {date !== null && day < today && (
        <button
          type="button"
          data-rove=""
          tabIndex={-1}
          className="quiet no-print text-xs"
          aria-disabled={date === asOf}
          aria-label={say.showDayOf(name)}
          onClick={() => setView({ asOf: date })}
        >
          {say.showDay}
        </button>
      )}
    </div>
  );
}
