import type { ActionProgress } from "./event";
import { type Count, countImplemented, type Progressing, rollUp } from "./rules";

/** By which a paper's recommendations may be counted; each is fair, and they differ. */
export const countingRules = ["strict", "partial", "theme"] as const;
export type CountingRule = (typeof countingRules)[number];

/** A recommendation as counting sees it. One without actions has a progress of its own. */
export type Counted = {
  readonly id: string;
  readonly theme: string;
  readonly actions: readonly Progressing[];
  readonly progress: ActionProgress;
};
/** "6.5 of 13", or of themes. What is closed has left both numbers. */
export type Tally = { readonly done: number; readonly of: number };

export function countBy(rule: CountingRule, recommendations: readonly Counted[]): Tally {
  if (rule === "theme") return countThemes(recommendations);
  const open = recommendations.filter((each) => progressOfCounted(each) !== "closed");
  if (rule === "strict") return toTally(countRecommendations(open));
  return { done: sum(open.map(creditOf)), of: open.length };
}

/** After the roll-up rule; closed ones are named. */
export function countRecommendations(recommendations: readonly Counted[]): Count {
  return countImplemented(
    recommendations.map((each) => ({ id: each.id, progress: progressOfCounted(each) })),
  );
}

/**
 * With one decimal, cut off and not rounded: what is not whole must not read as whole. Sums of
 * thirds are given the benefit of what binary numbers lose.
 */
export function cutToTenth(credit: number): number {
  return Math.floor(credit * 10 + 1e-6) / 10;
}

function progressOfCounted({ actions, progress }: Counted): ActionProgress {
  return actions.length > 0 ? rollUp(actions).progress : progress;
}

/** The share of its open actions' credit: 1 when implemented, ½ when partly. */
function creditOf({ actions, progress }: Counted): number {
  const open = actions.filter((action) => action.progress !== "closed");
  if (open.length === 0) return credits[progress];
  return sum(open.map((action) => credits[action.progress])) / open.length;
}

const credits: Record<ActionProgress, number> = {
  "not-started": 0,
  "in-progress": 0,
  partly: 0.5,
  implemented: 1,
  closed: 0,
};

/** A theme counts when every one of its recommendations that is not closed is implemented. */
function countThemes(recommendations: readonly Counted[]): Tally {
  const isDone = new Map<string, boolean>();
  for (const each of recommendations) {
    const progress = progressOfCounted(each);
    if (progress === "closed") continue;
    isDone.set(each.theme, (isDone.get(each.theme) ?? true) && progress === "implemented");
  }
  return { done: [...isDone.values()].filter(Boolean).length, of: isDone.size };
}

const toTally = ({ implemented, of }: Count): Tally => ({ done: implemented, of });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
