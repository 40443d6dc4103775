import { type RefObject, useEffect, useState } from "react";

/** In ms: how long what is out of sight waits, so that a page that opens has time for what is in sight. */
const patience = 4000;

/**
 * Whether an element has come near the screen, or onto paper, or could have long since: a chart is too dear to
 * draw with all that is in sight, and to be missing when one scrolls to it.
 */
export function useSeen(target: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (isSeen || !element) return;
    const see = () => setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && see(),
      { rootMargin: "150px 0px", scrollMargin: "150px 0px" },
    );
    observer.observe(element);
    window.addEventListener("beforeprint", see);
    const timer = window.setTimeout(see, patience);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      window.removeEventListener("beforeprint", see);
    };
  }, [target, isSeen]);
  return isSeen;
}
