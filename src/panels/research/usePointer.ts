import type { MouseEvent, PointerEvent } from "react";
import { choose, openPassages } from "@/view";
import type { DrawnLine } from "./drawn";
import { type Geometry, nearestSpot } from "./geometry";
import type { Stop } from "./stops";

/** In rem: lines run close together, so the nearest point is meant, from not too far away. */
const reach = 1.5;

/**
 * What a pointer means: the point nearest to it. Targets of a finger's size would lie over each other
 * where lines do.
 */
export function usePointer(props: {
  geometry: Geometry | null;
  lines: readonly DrawnLine[];
  rem: number;
  tip: Stop | null;
  setTip: (tip: Stop | null) => void;
}) {
  const { geometry, lines, rem, tip, setTip } = props;

  function find(event: MouseEvent<HTMLElement>): Stop | null {
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    return geometry && nearestSpot(geometry.spots, at, reach * rem);
  }
  function handlePointer(event: PointerEvent<HTMLElement>) {
    // Over the tip itself it stays, to be read.
    if (event.target instanceof Element && event.target.closest("[role='tooltip']")) return;
    const next = find(event);
    if (next?.line !== tip?.line || next?.at !== tip?.at) setTip(next);
  }
  function withEconomy(event: MouseEvent<HTMLElement>, act: (id: string) => void) {
    // A key that presses a point's own button has done it already.
    if (event.target instanceof HTMLButtonElement) return;
    const line = lines[find(event)?.line ?? -1];
    if (line) act(line.economy);
  }
  return {
    onPointerMove: handlePointer,
    onPointerDown: handlePointer,
    // A finger that is lifted leaves, too: what it has shown stays.
    onPointerLeave: ({ pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType === "mouse") setTip(null);
    },
    onClick: (event: MouseEvent<HTMLElement>) => withEconomy(event, choose),
    onDoubleClick: (event: MouseEvent<HTMLElement>) => withEconomy(event, openPassages),
  };
}
