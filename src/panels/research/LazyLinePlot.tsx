import { type ComponentType, lazy, memo, Suspense } from "react";
import type { LinePlotProps } from "./LinePlot";

/** recharts comes with the lines alone; without it the values still stand in place. */
const Fetched = lazy<ComponentType<LinePlotProps>>(() =>
  import("./LinePlot").then(
    ({ LinePlot }) => ({ default: LinePlot }),
    () => ({ default: NoPlot }),
  ),
);

function NoPlot(_: LinePlotProps) {
  return null;
}

/** recharts computes all of it anew for any new property: give it the same ones while they say the same. */
export const LazyLinePlot = memo(function LazyLinePlot(props: LinePlotProps) {
  return (
    <Suspense>
      <Fetched {...props} />
    </Suspense>
  );
});
