import { useLayoutEffect, useState } from "react";

type Lines = {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  /** A line that stays in the document although out of sight, because the focus is in it. */
  readonly held: number | null;
  /** The one line that may be taller than the others. */
  readonly tall?: number;
  /** What sticky heads cover of the scroller. */
  readonly covered?: number;
  /** Lines drawn beyond what is in sight, on either side; also how far one scrolls before drawing anew. */
  readonly ahead?: number;
};
type Line = { readonly index: number; readonly top: number };

const atFirst = { first: 0, inSight: 40, height: 24, extra: 0 };

/**
 * Of many lines of one height, those to draw and where; the rest is empty space. Mark each drawn line
 * with `data-line={index}`: its height is measured, so that text size and pointer may change it.
 */
export function useWindow({ count, scroller, held, tall = -1, covered = 0, ahead = 12 }: Lines) {
  const [sight, setSight] = useState(atFirst);
  const { first, inSight, height, extra } = sight;
  const topOf = (index: number) => index * height + (tall >= 0 && index > tall ? extra : 0);

  useLayoutEffect(() => {
    if (!scroller) return;
    const look = () => setSight((last) => measure(scroller, tall, ahead, last));
    // Looks before the next frame, when all is laid out; to look at once would lay out twice.
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    const higher = scroller.querySelector(lineAt(tall));
    if (higher) resized.observe(higher);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller, tall, ahead]);

  const from = Math.max(0, first - ahead);
  const to = Math.min(count - 1, first + inSight + 2 * ahead);
  const lines: Line[] = [];
  for (let index = from; index <= to; index += 1) lines.push({ index, top: topOf(index) });
  if (held !== null && held >= 0 && held < from) lines.unshift({ index: held, top: topOf(held) });
  if (held !== null && held > to && held < count) lines.push({ index: held, top: topOf(held) });

  /** Brings a line into sight, moving as little as need be. */
  function scrollTo(index: number) {
    if (!scroller) return;
    const top = topOf(index);
    const bottom = topOf(index + 1) + covered;
    if (top < scroller.scrollTop) scroller.scrollTo({ top });
    else if (bottom > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTo({ top: bottom - scroller.clientHeight });
    }
  }

  return { height: topOf(count), lines, scrollTo };
}

const lineAt = (index: number) => `[data-line="${index}"]`;

type Sight = typeof atFirst;

function measure(scroller: HTMLElement, tall: number, ahead: number, last: Sight): Sight {
  const plain = scroller.querySelector<HTMLElement>(`[data-line]:not(${lineAt(tall)})`);
  const higher = scroller.querySelector<HTMLElement>(lineAt(tall));
  const height = plain?.offsetHeight || last.height;
  const now = {
    first: Math.floor(scroller.scrollTop / height / ahead) * ahead,
    inSight: Math.ceil(scroller.clientHeight / height),
    height,
    extra: higher ? higher.offsetHeight - height : last.extra,
  };
  const isSame =
    now.first === last.first &&
    now.inSight === last.inSight &&
    now.height === last.height &&
    now.extra === last.extra;
  return isSame ? last : now;
}
