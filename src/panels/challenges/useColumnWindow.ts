import { useLayoutEffect, useState } from "react";

/** Columns drawn beyond what is in sight, on either side; also how far one scrolls before drawing anew. */
const ahead = 2;

const atFirst = { first: 0, inSight: 16 };

/** The columns to draw, where not all are in the document. */
export function useColumnWindow(
  count: number,
  isWindowed: boolean,
  scroller: HTMLElement | null,
): { readonly from: number; readonly to: number } {
  const [{ first, inSight }, setSight] = useState(atFirst);

  useLayoutEffect(() => {
    if (!scroller || !isWindowed) return;
    const look = () => {
      // By the row heads.
      const covered =
        scroller.querySelector<HTMLElement>("[role='columnheader']")?.offsetWidth ?? 0;
      const width = (scroller.scrollWidth - covered) / count;
      const first = Math.floor(scroller.scrollLeft / width / ahead) * ahead;
      const inSight = Math.ceil((scroller.clientWidth - covered) / width);
      setSight((last) =>
        last.first === first && last.inSight === inSight ? last : { first, inSight },
      );
    };
    // Looks before the next frame, when all is laid out.
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller, isWindowed, count]);

  if (!isWindowed) return { from: 0, to: count - 1 };
  return {
    from: Math.max(0, first - ahead),
    to: Math.min(count - 1, first + inSight + 2 * ahead),
  };
}
