import type { KeyboardEvent } from "react";

const steps: Record<string, readonly [direction: 1 | -1, isAcross: boolean]> = {
  ArrowUp: [-1, true],
  ArrowDown: [1, true],
  ArrowLeft: [-1, false],
  ArrowRight: [1, false],
};

/**
 * Up and down keep to the ticks, to the titles or to the ways into a record; left and right walk through
 * one recommendation, from its tick to its last action. By order, because lines of different heights make the nearest
 * mark a surprise.
 */
export function handleArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from =
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-rove]") : null;
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [direction, isAcross] = step;
  const scope = isAcross ? event.currentTarget : from.closest("[data-recommendation]");
  const stops = [...(scope?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])].filter(
    (stop) => !isAcross || kindOf(stop) === kindOf(from),
  );
  event.preventDefault();
  stops[stops.indexOf(from) + direction]?.focus();
}

const kindOf = ({ tagName, dataset }: HTMLElement) => `${tagName} ${dataset.rove}`;
