import { type RefObject, useLayoutEffect, useState } from "react";

/** Lines drawn beyond what is in sight, on either side; also how far one scrolls before drawing anew. */
const ahead = 12;

type Lines = {
  readonly count: number;
  readonly lineHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** A line that stays in the document although out of sight, because the focus is in it. */
  readonly held: number | null;
  /** One line that is taller than the others, by so many pixels. */
  readonly tall?: { readonly index: number; readonly extra: number };
  /** What sticky heads cover of the scroller. */
  readonly covered?: number;
};
type Line = { readonly index: number; readonly top: number };

/** Of many lines of one height, those to draw and where; the rest is empty space. */
export function useWindow({ count, lineHeight, scroller, held, tall, covered = 0 }: Lines) {
  const [first, setFirst] = useState(0);
  const [inSight, setInSight] = useState(40);
  const topOf = (index: number) =>
    index * lineHeight + (tall && index > tall.index ? tall.extra : 0);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      setFirst(Math.floor(box.scrollTop / lineHeight / ahead) * ahead);
      setInSight(Math.ceil(box.clientHeight / lineHeight));
    };
    const resized = new ResizeObserver(look);
    resized.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [scroller, lineHeight]);

  const from = Math.max(0, first - ahead);
  const to = Math.min(count - 1, first + inSight + 2 * ahead);
  const lines: Line[] = [];
  for (let index = from; index <= to; index += 1) lines.push({ index, top: topOf(index) });
  if (held !== null && held < from) lines.unshift({ index: held, top: topOf(held) });
  if (held !== null && held > to && held < count) lines.push({ index: held, top: topOf(held) });

  /** Brings a line into sight, moving as little as need be. */
  function scrollTo(index: number) {
    const box = scroller.current;
    if (!box) return;
    const top = topOf(index);
    const bottom = topOf(index + 1) + covered;
    if (top < box.scrollTop) box.scrollTo({ top });
    else if (bottom > box.scrollTop + box.clientHeight) {
      box.scrollTo({ top: bottom - box.clientHeight });
    }
  }

  return { height: topOf(count), lines, scrollTo };
}
