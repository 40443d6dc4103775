import type { Verdict } from "@/dataset";

/** The id of a group's heading. */
export const headingOf = (verdict: Verdict) => `checks-${verdict}`;

/** To the top of what scrolls, clear of the heads that stay there (`scroll-margin`). */
export function bringUp(target: Element): void {
  const scroller = target.closest(".checks");
  if (!scroller || getComputedStyle(scroller).overflowY !== "auto") {
    target.scrollIntoView?.({ block: "start" });
    return;
  }
  // scrollIntoView could move the screen around the scroller as well.
  const covered = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  const gap = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top: gap - covered });
}

/** Moves sight and focus to a group. Its heading may stay put where it is, so its section is brought up. */
export function goTo(verdict: Verdict): void {
  const heading = document.getElementById(headingOf(verdict));
  const section = heading?.closest("section");
  if (section) bringUp(section);
  heading?.focus({ preventScroll: true });
}
