import { type KeyboardEvent, useState } from "react";
import { flushSync } from "react-dom";
import { Roving, useWindow } from "@/ui";
import { ChangeRow } from "./ChangeRow";
import { DayHead } from "./DayHead";
import type { Line } from "./lines";
import { listWords } from "./listWords";
import type { HistoryModel } from "./model";

type Props = {
  model: HistoryModel;
  lines: readonly Line[];
  onTold: (text: string) => void;
};

/** As the plain list, but only what is in sight is in the document; the line in use shows all it says. */
export function WindowedChanges({ model, lines, onTold }: Props) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  // By its key: a change made adds a line above it.
  const [heldKey, setHeldKey] = useState<string | null>(null);
  const held = lines.findIndex(({ key }) => key === heldKey);
  const shown = useWindow({
    count: lines.length,
    scroller,
    kept: [held],
    tall: held,
  });

  // Drawn at once, because what is out of sight is not there to be focused.
  function goTo(index: number, step: 1 | -1) {
    for (let at = index; at >= 0 && at < lines.length; at += step) {
      flushSync(() => setHeldKey(lines[at]?.key ?? null));
      const stop = scroller?.querySelector<HTMLElement>(`[data-line="${at}"] [data-rove]`);
      if (!stop) continue;
      stop.focus({ preventScroll: true });
      shown.scrollTo(at);
      return;
    }
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = Math.max(0, held);
    if (event.key === "Home") goTo(0, 1);
    else if (event.key === "End") goTo(lines.length - 1, -1);
    else if (event.key === "ArrowDown") goTo(from + 1, 1);
    else if (event.key === "ArrowUp") goTo(from - 1, -1);
    else if (event.key === "PageDown") goTo(Math.min(lines.length - 1, from + 10), 1);
    else if (event.key === "PageUp") goTo(Math.max(0, from - 10), -1);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={setScroller} className="history-list is-windowed">
      <Roving label={listWords(model.locale).list}>
        <ul className="relative" style={{ height: shown.height }} onKeyDown={handleKeyDown}>
          {shown.lines.map(({ index, top }) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <li
                key={line.key}
                data-line={index}
                data-whole={index === held || undefined}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0"
                style={{ top }}
                onFocus={() => setHeldKey(line.key)}
              >
                {line.entry ? (
                  <ChangeRow model={model} entry={line.entry} onTold={onTold} />
                ) : (
                  <DayHead model={model} day={line.day} />
                )}
              </li>
            );
          })}
        </ul>
      </Roving>
    </div>
  );
}
