import { type ComponentType, lazy, memo, type Ref, Suspense } from "react";
import type { PlotProps } from "./Plot";

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

type Props = PlotProps & {
  /** Its element, that tells whether it is seen. */
  readonly place: Ref<HTMLDivElement>;
  readonly isDrawn: boolean;
};

/**
 * A plot that is fetched and drawn when it is to be, and fills its element. recharts computes all of it anew
 * for any new property, so give it the same ones for as long as they say the same.
 */
export const LazyPlot = memo(function LazyPlot({ place, isDrawn, ...props }: Props) {
  return (
    <div ref={place} className="h-full w-[round(down,100%,1px)]" aria-hidden="true">
      {isDrawn && (
        <Suspense>
          <Fetched {...props} />
        </Suspense>
      )}
    </div>
  );
});
