import { useState } from "react";
import type { Emphasis } from "./emphasis";
import type { Position } from "./keys";

/** The tab stop follows the keyboard, and what is chosen here or elsewhere. */
export function useTabStop({ chosenRow, chosenColumn }: Emphasis) {
  const chosen = chosenRow < 0 ? null : { row: chosenRow + 1, column: chosenColumn + 1 };
  const [at, setAt] = useState<Position>(chosen ?? { row: 1, column: 1 });
  const key = `${chosenRow} ${chosenColumn}`;
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    if (chosen) setAt(chosen);
  }
  // The same where it is the same, because a focus that is moved tells where it has come to.
  const moveTo = ({ row, column }: Position) =>
    setAt((last) => (last.row === row && last.column === column ? last : { row, column }));
  return [at, moveTo] as const;
}
