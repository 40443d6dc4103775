import { useEffect } from "react";
import { inTurn, type Turn } from "./inTurn";

/** Takes turn after turn until all is done. Give it the same `turn` each time. */
export function useTurns(isDone: boolean, turn: Turn): void {
  useEffect(() => {
    if (isDone) return;
    let callOff = inTurn(function next(room) {
      turn(room);
      callOff = inTurn(next);
    });
    return () => callOff();
  }, [isDone, turn]);
}
