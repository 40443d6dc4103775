import { type ComponentType, lazy, memo, Suspense, useRef } from "react";
import type { PlotProps } from "./Plot";
import { useSeen } from "./useSeen";

/** recharts stays out of the first load; without it the words still say everything. */
const Fetched = lazy<ComponentType<PlotProps>>(() =>
  import("./Plot").then(
    ({ Plot }) => ({ default: Plot }),
    () => ({ default: NoPlot }),
  ),
);

function NoPlot(_: PlotProps) {
  return null;
}

/**
 * A plot that is fetched and drawn once it comes near the screen, and fills its element. recharts computes
 * all of it anew for any new property, so give it the same ones for as long as they say the same.
 */
export const LazyPlot = memo(function LazyPlot(props: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  return (
    <div ref={place} className="h-full w-[round(down,100%,1px)]" aria-hidden="true">
      {isSeen && (
        <Suspense>
          <Fetched {...props} />
        </Suspense>
      )}
    </div>
  );
});
