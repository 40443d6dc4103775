import { choose, openPassages, readView } from "@/view";
import type { Opening } from "./entries";

/** Does what a result promises. What is chosen already stays chosen: choosing it again would clear it. */
export function open(opening: Exclude<Opening, { act: "list" }>): void {
  const { choose: chosen, field } = readView();
  if (opening.act === "read") openPassages(opening.item);
  else if (chosen !== opening.item || field !== null) choose(opening.item);
}
