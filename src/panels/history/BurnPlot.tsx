import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { countsOn } from "@/progress";
import { type Size, useSize } from "@/ui";
import { setView } from "@/view";
import { BurnLines } from "./BurnLines";
import { burnWords } from "./burnWords";
import { dayOf, numberOfDay, yearOf } from "./days";
import type { HistoryModel } from "./model";
import { geometryOf, stopsOf } from "./plot";
import { ticksOf } from "./ticks";

/** The lines, and over them a slider of days: arrows along the days that changed a count, Enter shows one. */
export function BurnPlot({ model }: { model: HistoryModel }) {
  const { locale, burn, span, asOf, today } = model;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [looked, setLooked] = useState<number | null>(null);
  const shown = asOf === null ? today : numberOfDay(asOf);
  // The day shown may be one before the line begins: it is said as it is, and drawn at the beginning.
  const day = looked ?? shown;
  const say = burnWords(locale);
  const { recommendations, actions } = countsOn(burn, day);
  const text = say.on(dayOf(day) ?? "", recommendations, actions);

  const show = (chosen: number) => setView({ asOf: chosen >= today ? null : dayOf(chosen) });
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") show(day);
    else {
      const next = dayAfter(event.key, day, stopsOf(burn, span));
      if (next === null) return;
      setLooked(next);
    }
    event.preventDefault();
  };
  const at = (event: PointerEvent | { clientX: number; currentTarget: Element }, area: Size) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return geometryOf(area, span).dayAt(event.clientX - left);
  };
  return (
    <>
      <p className="text-xs text-soft">{say.reading}</p>
      <p className="history-readout">{text}</p>
      <div ref={frame} className="history-plot">
        {size && (
          <BurnLines
            burn={burn}
            span={span}
            geometry={geometryOf(size, span)}
            ticks={ticksOf(span.from, span.to, size.width / (4.75 * size.rem))}
            day={day}
            isShown={asOf !== null && day === shown}
            locale={locale}
          />
        )}
        <div
          role="slider"
          tabIndex={0}
          aria-label={say.slider}
          aria-valuemin={span.from}
          aria-valuemax={span.to}
          aria-valuenow={Math.max(span.from, day)}
          aria-valuetext={text}
          className="history-slider"
          onKeyDown={handleKeyDown}
          onBlur={() => setLooked(null)}
          onPointerMove={(event) => {
            if (size && event.pointerType === "mouse") setLooked(at(event, size));
          }}
          onPointerLeave={() => setLooked(null)}
          onClick={(event) => size && show(at(event, size))}
        />
      </div>
      {span.astray.length > 0 && (
        <p className="pt-1 text-xs text-soft">
          {say.astray(span.astray.map((number) => dayOf(number) ?? String(yearOf(number))))}
        </p>
      )}
    </>
  );
}

const page = 30;

/** Null for a key that does not move. */
function dayAfter(key: string, day: number, stops: readonly number[]): number | null {
  const [first = day] = stops;
  const last = stops.at(-1) ?? day;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return stops.findLast((stop) => stop < day) ?? first;
    case "ArrowRight":
    case "ArrowUp":
      return stops.find((stop) => stop > day) ?? last;
    case "PageUp":
      return Math.min(last, Math.max(first, day + page));
    case "PageDown":
      return Math.max(first, day - page);
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return null;
  }
}
