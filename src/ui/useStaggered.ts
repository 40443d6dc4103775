import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/**
 * `now`, so many frames late: what is drawn in many places need not be painted in one frame. At once in the
 * place that holds the focus, because a reader waits for the answer there.
 */
export function useStaggered<Value>(now: Value, frames: number, place: Element | null): Value {
  const [last, setLast] = useState(() => now);
  const isLate = last !== now && frames > 0 && !place?.contains(document.activeElement);
  if (last !== now && !isLate) setLast(() => now);
  useEffect(() => {
    if (!isLate) return;
    let left = frames;
    let callOff = afterPaint(function next() {
      left -= 1;
      if (left > 0) callOff = afterPaint(next);
      else setLast(() => now);
    });
    return () => callOff();
  }, [now, isLate, frames]);
  return isLate ? last : now;
}
