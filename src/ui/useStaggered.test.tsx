import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useStaggered } from "./useStaggered";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // What a test left waiting is none of the next one's.
  act(() => vi.runAllTimers());
  vi.useRealTimers();
  document.body.replaceChildren();
});

type Given = { now: string; share: number; place?: Element };
const show = (given: Given) =>
  renderHook(({ now, share, place }: Given) => useStaggered(now, share, place), {
    initialProps: given,
  });
/** One frame and what is to follow its paint. */
const frame = () =>
  act(() => {
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
  });

it("is late until its turn, behind those that asked before", () => {
  const first = show({ now: "a", share: 1 });
  const second = show({ now: "a", share: 1 });
  expect(first.result.current).toBe("a");
  first.rerender({ now: "b", share: 1 });
  second.rerender({ now: "b", share: 1 });
  expect(first.result.current).toBe("a");
  frame();
  expect([first.result.current, second.result.current]).toEqual(["b", "a"]);
  frame();
  expect(second.result.current).toBe("b");
});

it("is never late by no share, and shows nothing older when it is late again", () => {
  const { result, rerender } = show({ now: "a", share: 0 });
  rerender({ now: "b", share: 0 });
  expect(result.current).toBe("b");
  rerender({ now: "b", share: 1 });
  expect(result.current).toBe("b");
  rerender({ now: "c", share: 1 });
  expect(result.current).toBe("b");
});

it("passes over what it never had time to show", () => {
  const { result, rerender } = show({ now: "a", share: 1 });
  rerender({ now: "b", share: 1 });
  rerender({ now: "c", share: 1 });
  frame();
  expect(result.current).toBe("c");
});

it("is at once where the focus is", () => {
  const place = document.body.appendChild(document.createElement("button"));
  const { result, rerender } = show({ now: "a", share: 1, place });
  place.focus();
  rerender({ now: "b", share: 1, place });
  expect(result.current).toBe("b");
});
