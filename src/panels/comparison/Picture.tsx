import "./comparison.css";
import { useRef } from "react";
import { Roving } from "@/ui";
import { LaneBlock } from "./LaneBlock";
import type { ComparisonModel } from "./model";
import { NotStated } from "./NotStated";
import { useReveal } from "./useReveal";
import { words } from "./words";

/** Rows in a lane beyond which drawing all of them is felt. */
const many = 60;

/** Lanes of amounts, each with its own axis, and last, always in sight, what is not stated. */
export function ComparisonPicture({ model }: { model: ComparisonModel }) {
  const { ground, locale, markOf, dataset, chosen } = model;
  const scroller = useRef<HTMLDivElement>(null);
  useReveal(scroller, chosen);
  return (
    <div
      ref={scroller}
      data-many={ground.lanes.some(({ rows }) => rows.length > many) || undefined}
      className="amounts @container h-full"
    >
      <Roving label={words(locale).marks}>
        {ground.lanes.map((lane, index) => (
          <LaneBlock
            key={lane.key}
            lane={lane}
            isHeaded={lane.scale !== null || ground.lanes[index - 1]?.scale !== null}
            markOf={markOf}
          />
        ))}
        {ground.silent.length > 0 && (
          <NotStated
            groups={ground.silent}
            all={dataset.paper.measures.length}
            without={model.without}
            markOf={markOf}
            locale={locale}
          />
        )}
      </Roving>
    </div>
  );
}
