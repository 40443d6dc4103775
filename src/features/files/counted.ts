import { actionsOf } from "@/dataset";
import type { Snapshot } from "@/panels/panel";
import { ownActionsOf } from "@/progress";

/** How many changes count now: neither undone, nor about other changes. */
export function countStanding({ progress }: Pick<Snapshot, "progress">): number {
  return [...progress.nowById.values()].reduce((sum, { history }) => sum + history.length, 0);
}

/** How many recommendations hold anything of the reader's, themselves or in their actions. */
export function countSaved({ dataset, progress }: Pick<Snapshot, "dataset" | "progress">): number {
  const { nowById } = progress;
  const has = ({ id }: { readonly id: string }) => (nowById.get(id)?.history.length ?? 0) > 0;
  return dataset.paper.recommendations.filter(
    (recommendation) =>
      has(recommendation) ||
      actionsOf(dataset, recommendation.id).some(has) ||
      ownActionsOf(nowById, recommendation.id).length > 0,
  ).length;
}
