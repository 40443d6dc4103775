import type { KeyboardEvent } from "react";

const steps: Record<string, 1 | -1> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Left and right first walk through the row itself, economies before the measure, as they stand. The
 * row's button lies beneath its economies, so the nearest mark beside its middle is seldom one of them.
 */
export function handleSideways(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from =
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-rove]") : null;
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [measure, ...economies] = event.currentTarget.querySelectorAll<HTMLElement>("[data-rove]");
  const stops = measure ? [...economies, measure] : economies;
  const to = stops[stops.indexOf(from) + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
