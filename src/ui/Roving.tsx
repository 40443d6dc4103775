import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";

const arrows = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

function isArrow(key: string): key is keyof typeof arrows {
  return key in arrows;
}

function stops(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("[data-rove]")].filter(
    (stop) => stop.getClientRects().length > 0,
  );
}

/** The nearest stop in a direction: distance along it counts once, sideways drift twice. */
function nearest(
  from: HTMLElement,
  all: readonly HTMLElement[],
  [dx, dy]: readonly [number, number],
) {
  const box = from.getBoundingClientRect();
  let best: { stop: HTMLElement; cost: number } | null = null;
  for (const stop of all) {
    const other = stop.getBoundingClientRect();
    const along =
      dx === 0
        ? dy * (other.top + other.bottom - box.top - box.bottom)
        : dx * (other.left + other.right - box.left - box.right);
    if (stop === from || along <= 2) continue;
    const drift =
      dx === 0
        ? gap(box.left, box.right, other.left, other.right)
        : gap(box.top, box.bottom, other.top, other.bottom);
    const cost = along / 2 + 2 * drift;
    if (!best || cost < best.cost) best = { stop, cost };
  }
  return best?.stop ?? null;
}

/** The space between two spans; overlapping spans have none. */
function gap(a1: number, a2: number, b1: number, b2: number): number {
  return Math.max(0, b1 - a2, a1 - b2);
}

/**
 * One tab stop for all marks inside (elements with `data-rove`); arrow keys move to the nearest mark
 * in their direction, Home and End to the first and last.
 */
export function Roving(props: { label: string; className?: string; children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null);
  const hasBeenFocused = useRef(false);

  // Runs after every render: the mark that held the tab stop may be gone, or stand there before others
  // that come ahead of it. Once the focus has been inside, the stop stays where it was.
  useLayoutEffect(() => {
    const all = [...(container.current?.querySelectorAll<HTMLElement>("[data-rove]") ?? [])];
    const holder = all.find((stop) => stop.tabIndex === 0);
    if (holder && hasBeenFocused.current) return;
    const first = all.find((stop) => stop.ariaPressed === "true") ?? all[0];
    if (first && first !== holder) holdTabStop(first);
  });

  function holdTabStop(stop: Element | null) {
    if (!(stop instanceof HTMLElement || stop instanceof SVGElement)) return;
    for (const other of container.current?.querySelectorAll<HTMLElement>(
      "[data-rove][tabindex='0']",
    ) ?? []) {
      other.tabIndex = -1;
    }
    stop.tabIndex = 0;
  }

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const from = event.target instanceof Element ? event.target.closest("[data-rove]") : null;
    if (!from || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = stops(event.currentTarget);
    const to = isArrow(event.key)
      ? nearest(from as HTMLElement, all, arrows[event.key])
      : event.key === "Home"
        ? all[0]
        : event.key === "End"
          ? all.at(-1)
          : null;
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring form semantics to a diagram.
    <div
      ref={container}
      role="group"
      aria-label={props.label}
      className={props.className}
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        hasBeenFocused.current = true;
        holdTabStop(event.target.closest("[data-rove]"));
      }}
    >
      {props.children}
    </div>
  );
}
