/** The steps of a story as views; pure. */
import type { Story } from "@/dataset";
import type { View } from "@/view";

export type Step = Story["steps"][number];
export type Move = "next" | "previous" | "first" | "last";

/** A step within the story: a link may name one that a shorter story no longer has. */
export function clampStep(step: number, count: number): number {
  return Math.max(0, Math.min(step, count - 1));
}

/** The step a move leads to; the ends stay where they are. */
export function moveStep(step: number, move: Move, count: number): number {
  if (move === "first") return 0;
  if (move === "last") return clampStep(count - 1, count);
  return clampStep(clampStep(step, count) + (move === "next" ? 1 : -1), count);
}

/** What of the view a step decides: a picture is shown as its note speaks of it, whatever lay open before. */
type Sight = Pick<View, "wide" | "choose" | "field" | "trail" | "compare" | "tables" | "reading">;

export const overview: Sight = {
  wide: null,
  choose: null,
  field: null,
  trail: [],
  compare: [],
  tables: [],
  reading: null,
};

/** What a step changes in the view. A panel this house does not have leaves all panels in sight. */
export function toStepView(
  { panel, choose }: Step,
  step: number,
  panels: readonly { id: string }[],
): Sight & Pick<View, "step"> {
  const wide = panels.some(({ id }) => id === panel) ? panel : null;
  return { ...overview, step, wide, choose };
}
