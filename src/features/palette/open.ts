import type { Snapshot } from "@/panels/panel";
import { focusMark } from "@/ui";
import { choose, openPassages, readView } from "@/view";
import type { Result } from "./result";

/** Does what a result promises, and goes to the mark of what it chose. What is chosen already stays chosen: choosing it again would clear it. */
export function open(
  opening: Exclude<Result["opening"], { act: "ask" }>,
  snapshot: Snapshot,
): void {
  const { choose: chosen, field } = readView();
  if (opening.act === "run") opening.command.run(snapshot);
  else if (opening.act === "read") openPassages(opening.item);
  else {
    if (chosen !== opening.item || field !== null) choose(opening.item);
    focusMark(opening.item, document.querySelector("main"));
  }
}
