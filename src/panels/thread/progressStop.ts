/** What became of the recommendation at the end of a line. */
import { actionsOf, type Dataset, type Item } from "@/dataset";
import type { Locale } from "@/i18n";
import { countImplemented, progressOf, rollUp, type Standing } from "@/progress";
import type { Stop } from "./model";
import { words } from "./words";

const withProgress = (ids: readonly { id: string }[], { byId }: Standing) =>
  ids.map(({ id }) => ({ id, progress: progressOf(byId, id) }));

export function progressStop(
  dataset: Dataset,
  progress: Standing,
  recommendation: Item | null,
  locale: Locale,
): Stop {
  const say = words(locale);
  const stop = {
    column: "progress",
    heading: say.progress,
    section: null,
    order: null,
    item: null,
  } as const;
  if (!recommendation) return { ...stop, text: say.noProgress, note: "", isEmpty: true };
  const actions = withProgress(actionsOf(dataset, recommendation.id), progress);
  if (actions.length === 0) return { ...stop, text: say.noActions, note: "", isEmpty: true };
  const roll = rollUp(actions);
  const [status, closed] = [say.status[roll.progress], say.closed(roll.closed.length)];
  // All of them: the status says no more than the count.
  if (roll.of === 0) return { ...stop, text: closed, note: "", isEmpty: false };
  return {
    ...stop,
    text: say.done(roll.implemented, roll.of),
    note: roll.closed.length > 0 ? [status, closed].join(say.join) : status,
    isEmpty: false,
  };
}

/** Over the whole paper: recommendations implemented, after the roll-up rule, and actions done. */
export function countProgress(dataset: Dataset, progress: Standing) {
  const { recommendations, actions } = dataset.paper;
  return {
    actions: countImplemented(withProgress(actions, progress)),
    recommendations: countImplemented(
      recommendations.map(({ id }) => ({
        id,
        progress: rollUp(withProgress(actionsOf(dataset, id), progress)).progress,
      })),
    ),
  };
}
