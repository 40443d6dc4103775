import { useEffect, useState } from "react";
import { inTurn } from "./inTurn";

/**
 * The value to show: the last until its turn comes, which takes such a share of a frame, and then `now`. At once
 * with a share of 0, or where `place` holds the focus, because a reader waits for the answer there.
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
