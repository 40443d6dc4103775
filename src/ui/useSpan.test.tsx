import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { nextFrame, withFrames } from "./fixture";
import { useSpan } from "./useSpan";

describe("of a long list", () => {
  withFrames();

  /** A scroller 100 px high above lines of 10 px. */
  function place(count: number) {
    const [scroller, list] = [document.createElement("div"), document.createElement("ul")];
    let scrolled = 0;
    scroller.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    list.getBoundingClientRect = () => new DOMRect(0, -scrolled, 100, count * 10);
    const scrollTo = (top: number) => {
      scrolled = top;
      act(() => void scroller.dispatchEvent(new Event("scroll")));
    };
    const { result } = renderHook(() => useSpan({ count, list, scroller, kept: [0], perFrame: 6 }));
    return { scrollTo, shown: () => result.current.lines };
  }

  it("a jump draws the lines in sight in turns, from their middle, and what is kept at once", () => {
    const { scrollTo, shown } = place(1000);
    scrollTo(5000);
    expect(shown()).toEqual([0]);
    nextFrame();
    expect(shown()).toEqual([0, 501, 502, 503, 504, 505, 506]);
    for (let turn = 0; turn < 5; turn += 1) nextFrame();
    expect(shown()).toEqual([0, ...Array.from({ length: 32 }, (_, step) => 488 + step)]);
    scrollTo(0);
    expect(shown()).toEqual([0]);
  });

  it("one scrolled back to comes in its turn again", () => {
    const { scrollTo, shown } = place(1000);
    scrollTo(5000);
    nextFrame();
    expect(shown()).toHaveLength(7);
    scrollTo(0);
    nextFrame();
    scrollTo(5000);
    expect(shown()).toEqual([0]);
  });
});
