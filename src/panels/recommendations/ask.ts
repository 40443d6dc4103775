import { readView, setView } from "@/view";
import { type Asked, nothingAsked, parseAsked, toTokens } from "./asked";

/** Asks for more or for something else; the rest stays as the link holds it. */
export function ask(change: Partial<Asked>): void {
  setView({ tracker: toTokens({ ...parseAsked(readView().tracker), ...change }) });
}

/** Shows every row again; order, grouping and counting stay. */
export function clearFilter(): void {
  ask({ find: "", picked: nothingAsked.picked });
}
