/** Begins, moves and ends a presentation. The step is the view's; only what to come back to is kept here. */
import type { Story } from "@/dataset";
import { enterFullScreen, isFullScreen, leaveFullScreen } from "@/platform";
import { readView, setView } from "@/view";
import { clampStep, type Move, moveStep, overview, toStepView } from "./steps";

type Panels = readonly { id: string }[];

let before = overview;
let isFullScreenOurs = false;

function showStep(steps: Story["steps"], step: number, panels: Panels): void {
  const shown = steps[step];
  if (shown) setView(toStepView(shown, step, panels));
}

export function begin({ steps }: Story, panels: Panels): void {
  const { wide, choose, field, trail, compare, tables, reading } = readView();
  before = { wide, choose, field, trail, compare, tables, reading };
  showStep(steps, 0, panels);
}

/** For a presentation that a link or a reload began: shows the step it names, keeping what is chosen in it. */
export function resume({ steps }: Story, panels: Panels): void {
  const view = readView();
  if (view.step === null) return;
  const step = clampStep(view.step, steps.length);
  const shown = steps[step];
  if (!shown) return;
  const { wide, choose } = toStepView(shown, step, panels);
  if (view.step !== step || view.wide !== wide) {
    setView({ step, wide, choose: view.choose ?? choose });
  }
}

export function move({ steps }: Story, panels: Panels, way: Move): void {
  const { step } = readView();
  if (step === null) return;
  const next = moveStep(step, way, steps.length);
  if (next !== step) showStep(steps, next, panels);
}

/** Gives back the view as it was, and the screen where we took it. */
export function end(): void {
  setView({ ...before, step: null });
  before = overview;
  if (isFullScreenOurs && isFullScreen()) void leaveFullScreen();
  isFullScreenOurs = false;
}

export async function toggleFullScreen(): Promise<void> {
  if (isFullScreen()) {
    isFullScreenOurs = false;
    await leaveFullScreen();
  } else {
    isFullScreenOurs = await enterFullScreen();
  }
}
