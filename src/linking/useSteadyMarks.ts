import { useState } from "react";
import type { Marks } from "./marks";

/** The same function for as long as it marks all of `ids` the same: what a choice leaves alone is not drawn anew. */
export function useSteadyMarks(markOf: Marks["markOf"], ids: readonly string[]): Marks["markOf"] {
  const [last, setLast] = useState(() => markOf);
  const isSame = last === markOf || ids.every((id) => last(id) === markOf(id));
  if (!isSame) setLast(() => markOf);
  return isSame ? last : markOf;
}
