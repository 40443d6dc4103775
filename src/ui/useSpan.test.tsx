import { fc, test } from "@fast-check/vitest";
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawnNext, useSpan } from "./useSpan";

const lines = (minLength: number) => fc.uniqueArray(fc.nat(60), { minLength });

describe("what is drawn next", () => {
  it.each([
    ["the nearest to the middle first", [], [4, 5, 3]],
    ["what is drawn stays and is not counted", [1], [1, 4, 5, 3]],
    ["what is not wanted any more goes", [1, 30], [1, 4, 5, 3]],
  ])("%s", (_, drawn, next) => {
    expect(drawnNext([0, 1, 2, 3, 4, 5, 6, 7, 8], drawn, 4.2, 3)).toEqual(next);
  });

  test.prop([lines(1), lines(0), fc.nat(60), fc.integer({ min: 1, max: 9 })])(
    "so many more at most, and all in the end",
    (wanted, before, middle, more) => {
      let drawn: readonly number[] = before;
      for (let left = Math.ceil(wanted.length / more); left > 0; left -= 1) {
        const next = drawnNext(wanted, drawn, middle, more);
        expect(next.filter((line) => !drawn.includes(line)).length).toBeLessThanOrEqual(more);
        drawn = next;
      }
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
    },
  );
});

describe("of a long list", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Nothing here changes its size, and jsdom lays nothing out.
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    // What a test left waiting is none of the next one's.
    cleanup();
    vi.runAllTimers();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const frame = () =>
    act(() => {
      vi.advanceTimersToNextFrame();
      vi.advanceTimersByTime(1);
    });

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
    frame();
    expect(shown()).toEqual([0, 501, 502, 503, 504, 505, 506]);
    for (let turn = 0; turn < 5; turn += 1) frame();
    expect(shown()).toEqual([0, ...Array.from({ length: 32 }, (_, step) => 488 + step)]);
    scrollTo(0);
    expect(shown()).toEqual([0]);
  });

  it("one scrolled back to comes in its turn again", () => {
    const { scrollTo, shown } = place(1000);
    scrollTo(5000);
    frame();
    expect(shown()).toHaveLength(7);
    scrollTo(0);
    frame();
    scrollTo(5000);
    expect(shown()).toEqual([0]);
  });
});
