import { startTransition, useCallback, useEffect, useState } from "react";
import type { Sight, Snapshot } from "@/panels/panel";
import { inTurn } from "@/ui";
import type { View } from "@/view";

/** What may change at one place before the next shows it. */
const waitable: ReadonlySet<keyof View> = new Set(["choose", "field", "trail"]);

/**
 * What each place draws. One that is ahead, as one that a reader touches, shows everything at once. For a
 * choice, the language and progress the others follow in the order given, each in a frame of its own, once
 * the answer to the press is on the screen; what comes with another view, as a step of a presentation does,
 * comes with it. That a change was not saved is told at once.
 */
export function useInTurn(now: Snapshot, places: readonly string[]) {
  const [drawn, setDrawn] = useState(() => new Map(places.map((place) => [place, now])));
  const [ahead, setAhead] = useState<readonly string[]>([]);
  const shownAt = (place: string): Snapshot => {
    const last = drawn.get(place) ?? now;
    return ahead.includes(place) || !mayWait(last, now) ? now : last;
  };
  const isBehind = places.some((place) => drawn.get(place) !== now);
  // One that is ahead of the rest stays so until they have caught up.
  if (!isBehind && ahead.length > 1) setAhead(ahead.slice(-1));

  useEffect(() => {
    if (!isBehind) return;
    const next = places.find((place) => shownAt(place) !== now);
    return inTurn(() =>
      startTransition(() => {
        setDrawn(
          new Map(places.map((id) => [id, id === next || document.hidden ? now : shownAt(id)])),
        );
      }),
    );
  });

  const goAhead = useCallback((place: string) => {
    setAhead((all) => (all.at(-1) === place ? all : [...all.filter((id) => id !== place), place]));
  }, []);
  return { shownAt, goAhead };
}

function mayWait(last: Snapshot, now: Snapshot): boolean {
  const keys = Object.keys(now.view) as (keyof View)[];
  const { saving } = now.progress;
  return (
    (typeof saving !== "object" || saving === last.progress.saving) &&
    last.dataset === now.dataset &&
    last.today === now.today &&
    last.calendarDay === now.calendarDay &&
    keys.every((key) => waitable.has(key) || last.view[key] === now.view[key])
  );
}

const standing = [
  "byId",
  "nowById",
  "events",
  "isPast",
  "isLoaded",
  "isReadOnly",
  "device",
  "by",
] as const;

/** Whether everything that panels of such a sight draw from two snapshots is the same. */
export function isSame(a: Snapshot, b: Snapshot, sees: Sight): boolean {
  if (a === b) return true;
  const { view, progress, ...rest } = a;
  return (
    isAlike(view, b.view, keysOf(view)) &&
    isAlike(rest, b, keysOf(rest)) &&
    (sees === "paper" ||
      isAlike(progress, b.progress, sees === "keeping" ? keysOf(progress) : standing))
  );
}

const keysOf = <Value extends object>(value: Value) => Object.keys(value) as (keyof Value)[];

function isAlike<Value>(a: Value, b: Value, keys: readonly (keyof Value)[]): boolean {
  return keys.every((key) => Object.is(a[key], b[key]));
}
