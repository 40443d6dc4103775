import { type RefObject, useEffect, useState } from "react";

/** Whether an element has come near the screen, or onto paper; a chart is too dear to mount unseen. */
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
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", see);
    };
  }, [target, isSeen]);
  return isSeen;
}
