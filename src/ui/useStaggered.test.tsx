import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useStaggered } from "./useStaggered";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

type Given = { now: string; frames: number; place?: Element };
const show = (given: Given) =>
  renderHook(({ now, frames, place }: Given) => useStaggered(now, frames, place ?? null), {
    initialProps: given,
  });
/** One frame and what is to follow its paint. */
const frame = () =>
  act(() => {
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
  });

it("is late by as many frames as it is told", () => {
  const { result, rerender } = show({ now: "a", frames: 2 });
  expect(result.current).toBe("a");
  rerender({ now: "b", frames: 2 });
  expect(result.current).toBe("a");
  frame();
  expect(result.current).toBe("a");
  frame();
  expect(result.current).toBe("b");
});

it("is never late by no frames, and shows nothing older when it is late again", () => {
  const { result, rerender } = show({ now: "a", frames: 0 });
  rerender({ now: "b", frames: 0 });
  expect(result.current).toBe("b");
  rerender({ now: "b", frames: 3 });
  expect(result.current).toBe("b");
  rerender({ now: "c", frames: 3 });
  expect(result.current).toBe("b");
});

it("is at once where the focus is", () => {
  const place = document.body.appendChild(document.createElement("button"));
  const { result, rerender } = show({ now: "a", frames: 3, place });
  place.focus();
  rerender({ now: "b", frames: 3, place });
  expect(result.current).toBe("b");
});
