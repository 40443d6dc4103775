import { BurnPlot } from "./BurnPlot";
import { Changes } from "./Changes";
import { DayControl } from "./DayControl";
import type { HistoryModel } from "./model";
import { Since } from "./Since";
import { words } from "./words";
import "./history.css";

/** The line over time with the day shown and what changed since; beside it every change. */
export function HistoryPicture({ model }: { model: HistoryModel }) {
  const { locale, isLoaded, entries } = model;
  const say = words(locale);
  const isEmpty = isLoaded && entries.length === 0;
  return (
    <div className="history" aria-busy={!isLoaded}>
      <div className="history-time">
        <section>
          <h3 className="font-serif text-[1.0625rem] leading-6">{say.overTime}</h3>
          {!isEmpty && <BurnPlot model={model} />}
          <DayControl model={model} />
        </section>
        {!isEmpty && <Since model={model} />}
      </div>
      <Changes model={model} />
    </div>
  );
}
