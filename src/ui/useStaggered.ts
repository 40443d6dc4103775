import { useEffect, useState } from "react";
import { inTurn } from "./inTurn";

/**
 * `now`, once it is its turn, which takes such a share of a frame. At once by no share, and in the place that
 * holds the focus, because a reader waits for the answer there.
 */
export function useStaggered<Value>(now: Value, share: number, place?: Element | null): Value {
  const [last, setLast] = useState(() => now);
  const isLate = last !== now && share > 0 && !place?.contains(document.activeElement);
  if (last !== now && !isLate) setLast(() => now);
  useEffect(() => {
    if (isLate) return inTurn(() => setLast(() => now), share);
  }, [now, isLate, share]);
  return isLate ? last : now;
}
