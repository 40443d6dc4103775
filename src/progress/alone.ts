import { setMany } from "./actions";
import type { ProgressEvent } from "./event";
import { isRegister } from "./fields";
import { isConflict, selectHeads } from "./heads";
import type { Step } from "./hiding";
import { selectProgress } from "./selectProgress";
import { useProgress } from "./store";

/** A note, a piece of evidence, or any other single change: an act of its own, which undo takes back. */
export function takeBack(paper: string, event: string): Step | null {
  return say(paper, "hide", event);
}

/** What a field was set to is set anew where something else stands by now: shown, it would contradict that. */
export function showAgain(paper: string, id: string): Step | null {
  const { events } = useProgress.getState();
  const event = events.find((each) => each.id === id);
  if (!event || !isOverwritten(event, events)) return say(paper, "show", id);
  const { subject, field, value, reason } = event;
  return setMany(paper, [{ subject, field, value, reason }]);
}

function say(paper: string, field: "hide" | "show", event: string): Step | null {
  const value = { events: [event] };
  return setMany(paper, [{ subject: paper, field, value, reason: "alone" }]);
}

function isOverwritten(event: ProgressEvent, events: readonly ProgressEvent[]): boolean {
  const { paper, subject, field } = event;
  if (!isRegister(field)) return false;
  const shown = new Set(selectProgress(events, paper).get(subject)?.history).add(event);
  const siblings = events.filter(
    (each) => each.paper === paper && each.subject === subject && each.field === field,
  );
  const heads = selectHeads(siblings, (each) => shown.has(each));
  return heads.includes(event) && isConflict(heads);
}
