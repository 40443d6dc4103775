import "./timeline.css";
import { useState } from "react";
import { Roving } from "@/ui";
import { Legend } from "./Legend";
import type { TimelineModel } from "./model";
import { isMany, Rows } from "./Rows";
import { words } from "./words";

/** One row a measure over an axis of years. */
export function TimelinePicture({ model }: { model: TimelineModel }) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div
      ref={setScroller}
      data-many={isMany(model) || undefined}
      className="timeline @container h-full"
    >
      <Legend model={model} />
      {scroller && (
        <Roving label={words(model.locale).marks}>
          <Rows model={model} scroller={scroller} />
        </Roving>
      )}
    </div>
  );
}
