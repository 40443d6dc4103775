import { setMany } from "./actions";
import { isHiding, type Step, selectHidden } from "./hiding";
import { useProgress } from "./store";

/** Starts afresh: hides everything that counts now, as one step that undo takes back. */
export function resetProgress(paper: string): Step | null {
  const own = useProgress.getState().events.filter((event) => event.paper === paper);
  const isHidden = selectHidden(own.filter(isHiding));
  const events = own.filter((event) => !isHiding(event) && !isHidden(event)).map(({ id }) => id);
  if (events.length === 0) return null;
  return setMany(paper, [{ subject: paper, field: "hide", value: { events }, reason: "reset" }]);
}
