import "./comparison.css";
import { useState } from "react";
import { Roving } from "@/ui";
import { drawnWords } from "./drawnWords";
import { LaneBlock } from "./LaneBlock";
import { apartFrom, isSingle, laneOf } from "./laneWords";
import type { ComparisonModel } from "./model";
import { NotStated } from "./NotStated";
import { useReveal } from "./useReveal";

/** Amounts and silences beyond which drawing all of them is felt. */
const many = 200;

/** Lanes of amounts, each with its own axis, and last, always in sight, what is not stated. */
export function ComparisonPicture({ model }: { model: ComparisonModel }) {
  const { lanes, locale, markOf, chosen, silent } = model;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useReveal({ scroller, lanes, silent, chosen, markOf });
  const amounts = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const silences = silent.reduce((sum, { measures }) => sum + measures.length, 0);
  const isMany = amounts + silences > many;
  const windowed = isMany ? scroller : null;
  const against = laneOf(lanes, chosen);
  return (
    <div ref={setScroller} data-many={isMany || undefined} className="amounts @container h-full">
      {(!isMany || scroller) && (
        <Roving label={drawnWords(locale).marks}>
          {lanes.map((lane, index) => {
            const before = lanes[index - 1];
            return (
              <LaneBlock
                key={lane.key}
                model={model}
                lane={lane}
                isHeaded={!isSingle(lane) || !before || !isSingle(before)}
                ends={[
                  ...(before ? [] : [0]),
                  ...(lanes[index + 1] || silent.length > 0 ? [] : [lane.rows.length - 1]),
                ]}
                apart={apartFrom(lane, against)}
                scroller={windowed}
              />
            );
          })}
          {silent.length > 0 && <NotStated model={model} scroller={windowed} />}
        </Roving>
      )}
    </div>
  );
}
