import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { nextFrame, withFrames } from "./fixture";
import { useWindow } from "./useWindow";

/** What jsdom, which lays nothing out, takes a line to be, in px. */
const lineHeight = 24;

withFrames();

/** A scroller ten lines high above a thousand. */
function place(given: { perFrame?: number; kept: readonly number[]; tall?: number }) {
  const scroller = document.createElement("div");
  Object.defineProperty(scroller, "clientHeight", { value: 10 * lineHeight });
  const { result } = renderHook(() => useWindow({ count: 1000, scroller, ahead: 4, ...given }));
  const jumpTo = (line: number) => {
    scroller.scrollTop = line * lineHeight;
    act(() => void scroller.dispatchEvent(new Event("scroll")));
  };
  return { jumpTo, shown: () => result.current.lines.map(({ index }) => index) };
}

const from = (line: number, count: number) =>
  Array.from({ length: count }, (_, step) => line + step);

describe("after a jump", () => {
  it("all lines in sight are there at once", () => {
    const { jumpTo, shown } = place({ kept: [2] });
    jumpTo(500);
    expect(shown()).toEqual([2, ...from(496, 23)]);
  });

  it("lines with a measure per frame come in turns, the one in use and the tall one at once", () => {
    const { jumpTo, shown } = place({ perFrame: 6, kept: [2], tall: 500 });
    jumpTo(500);
    expect(shown()).toEqual([2, 500]);
    nextFrame();
    expect(shown()).toEqual([2, 500, ...from(502, 6)]);
    for (let turn = 0; turn < 4; turn += 1) nextFrame();
    expect(shown()).toEqual([2, ...from(496, 23)]);
  });
});
