import { type RefObject, useEffect } from "react";
import { bringUp } from "./goTo";

/** Brings the first check of what is chosen into sight, unless it was chosen here. */
export function useReveal(ground: RefObject<HTMLElement | null>, choice: string | null): void {
  useEffect(() => {
    const box = ground.current;
    if (!box || choice === null || box.contains(document.activeElement)) return;
    const line = box.querySelector("[data-of-choice]");
    if (line) bringUp(line);
  }, [ground, choice]);
}
