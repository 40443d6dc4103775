import { usePageKeys } from "@/ui";
import type { Way } from "./body";
import { openRecord } from "./opening";

/** Alt with the up and down arrows goes to the record before and after, unless one types. */
export function useItemKeys(previous: Way | null, next: Way | null): void {
  usePageKeys((event) => {
    const way = event.key === "ArrowUp" ? previous : event.key === "ArrowDown" ? next : null;
    const { target } = event;
    const isInside = target instanceof Element && target.closest("aside") !== null;
    if (!way || !event.altKey || !isInside || target.closest("textarea")) return;
    event.preventDefault();
    openRecord(way.id);
  });
}
