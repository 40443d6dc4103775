import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { linesOf, useDrawn } from "./useDrawn";

type Lines = {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  /** Lines that stay in the document although out of sight, because the focus is or may go there. */
  readonly kept: readonly number[];
  /** The one line that may be taller than the others. */
  readonly tall?: number;
  /** Lines drawn beyond what is in sight, on either side; also how far one scrolls before drawing anew. */
  readonly ahead?: number;
  /** New lines that one frame has time for; without it, all come at once. */
  readonly perFrame?: number;
};
type Sight = {
  /** The line at the top, about, and how many are in sight. */
  readonly first: number;
  readonly inSight: number;
  /** Of one line, in px; and how much higher the tall one is. */
  readonly height: number;
  readonly extra: number;
};

const atFirst: Sight = { first: 0, inSight: 40, height: 24, extra: 0 };

/**
 * Of many lines of one height, those to draw and where; the rest is empty space. Mark each drawn line
 * with `data-line={index}`: its height is measured, so that text size and pointer may change it.
 */
export function useWindow(asked: Lines) {
  const { count, scroller, kept, tall = -1, ahead = 12, perFrame } = asked;
  const [sight, setSight] = useState(atFirst);
  const { first, inSight } = sight;
  const from = Math.max(0, first - ahead);
  const to = Math.min(count, first + inSight + 2 * ahead + 1);
  const wanted = linesOf(from, to, kept, count);
  const drawn = useDrawn(wanted, {
    kept: perFrame ? [...kept, tall] : wanted,
    middle: first + inSight / 2,
    perFrame: perFrame ?? count,
  });
  const isTallDrawn = drawn.includes(tall);

  useLayoutEffect(() => {
    if (!scroller) return;
    const look = () =>
      setSight((last) => {
        const now = measure(scroller, tall, ahead, last);
        return isSame(now, last) ? last : now;
      });
    // Looks before the next frame, when all is laid out; to look at once would lay out twice.
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    const higher = isTallDrawn && scroller.querySelector(lineAt(tall));
    if (higher) resized.observe(higher);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller, tall, isTallDrawn, ahead]);

  // A list that makes a line tall and then scrolls to it asks as it was drawn before.
  const tallNow = useRef(tall);
  useLayoutEffect(() => {
    tallNow.current = tall;
  }, [tall]);

  /** Brings a line into sight, moving as little as need be. */
  function scrollTo(index: number) {
    if (!scroller) return;
    const tall = tallNow.current;
    // Measured now: asked for before anything was drawn, it may be called long after. The list becomes as high as
    // that at once; one that is lower yet could not be scrolled so far.
    const now = measure(scroller, tall, ahead, sight);
    flushSync(() => setSight((last) => (isSame(now, last) ? last : now)));
    const top = topOf(index, now, tall);
    const bottom = topOf(index + 1, now, tall);
    if (top < scroller.scrollTop) scroller.scrollTo({ top });
    else if (bottom > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTo({ top: bottom - scroller.clientHeight });
    }
  }

  const lines = drawn.map((index) => ({ index, top: topOf(index, sight, tall) }));
  return { height: topOf(count, sight, tall), lines, scrollTo };
}

const topOf = (index: number, { height, extra }: Sight, tall: number) =>
  index * height + (tall >= 0 && index > tall ? extra : 0);

const lineAt = (index: number) => `[data-line="${index}"]`;

function measure(scroller: HTMLElement, tall: number, ahead: number, last: Sight): Sight {
  const plain = scroller.querySelector<HTMLElement>(`[data-line]:not(${lineAt(tall)})`);
  const higher = scroller.querySelector<HTMLElement>(lineAt(tall));
  const height = plain?.offsetHeight || last.height;
  return {
    first: Math.floor(scroller.scrollTop / height / ahead) * ahead,
    inSight: Math.ceil(scroller.clientHeight / height),
    height,
    extra: higher ? higher.offsetHeight - height : last.extra,
  };
}

const isSame = (a: Sight, b: Sight) =>
  a.first === b.first && a.inSight === b.inSight && a.height === b.height && a.extra === b.extra;
