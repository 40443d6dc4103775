import type { Snapshot } from "@/panels/panel";
import { choose, openPassages, readView } from "@/view";
import type { Result } from "./result";

/** Does what a result promises. What is chosen already stays chosen: choosing it again would clear it. */
export function open(
  opening: Exclude<Result["opening"], { act: "ask" }>,
  snapshot: Snapshot,
): void {
  const { choose: chosen, field } = readView();
  if (opening.act === "run") opening.command.run(snapshot);
  else if (opening.act === "read") openPassages(opening.item);
  else if (chosen !== opening.item || field !== null) choose(opening.item);
}
