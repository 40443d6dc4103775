import { useId, useState } from "react";
import { isDay } from "@/progress";
import { setView } from "@/view";
import { burnWords } from "./burnWords";
import { dayOf, daysBefore, monthsBefore, numberOfDay } from "./days";
import { type HistoryModel, isTelling } from "./model";

/** Which day the whole page shows: by its date, or by a few ways to say it. */
export function DayControl({ model }: { model: HistoryModel }) {
  const { locale, asOf, today } = model;
  const id = useId();
  const wall = dayOf(today) ?? "";
  const shown = asOf ?? wall;
  const [typed, setTyped] = useState({ shown, text: shown });
  const say = burnWords(locale);
  // Typed by hand, a date passes through others and through none: the field keeps what is in it until another
  // day is shown.
  if (typed.shown !== shown) setTyped({ shown, text: shown });
  const { text } = typed;
  const isRefused = isDay(text) && text > wall;

  function show(day: string) {
    setTyped({ shown, text: day });
    if (day <= wall) setView({ asOf: day < wall ? day : null });
  }
  function handleType(written: string) {
    // A year still being typed is one of long ago.
    if (isDay(written) && written >= "1900") show(written);
    else setTyped({ shown, text: written });
  }
  const shownDay = numberOfDay(shown);
  const last = model.entries.find(({ act, day }) => day <= shownDay && !isTelling(act));
  const before = last ? dayOf(last.day - 1) : null;
  // One that leads nowhere stays and does nothing, so that the focus is not lost with it.
  const ways = [
    { label: say.week, day: daysBefore(wall, 7) },
    { label: say.monthAgo, day: monthsBefore(wall, 1) },
    { label: say.beforeLast, day: before },
    { label: say.back, day: asOf === null ? null : wall },
  ];
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 pt-2">
      <label htmlFor={id}>{say.shown}</label>
      <input
        id={id}
        type="date"
        max={wall}
        value={text}
        aria-describedby={`${id}-refused`}
        onChange={(event) => handleType(event.target.value)}
        className="min-h-8 border border-rule bg-paper px-2 pointer-coarse:min-h-11"
      />
      {ways.map(({ label, day }) => (
        <button
          key={label}
          type="button"
          className="quiet text-xs"
          aria-disabled={day === null}
          onClick={() => day !== null && show(day)}
        >
          {label}
        </button>
      ))}
      <p id={`${id}-refused`} role="status" className="w-full text-xs text-alert empty:hidden">
        {isRefused && say.notOver(text)}
      </p>
    </div>
  );
}
