// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Dataset } from "@/dataset";
import { setAuthor } from "@/progress";
import { useSnapshot } from "./useSnapshot";

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59, 30) }));
afterEach(() => void vi.useRealTimers());

const dataset = { paper: { id: "paper" } } as Dataset;
const open = () => {
  const { result, unmount } = renderHook(() => useSnapshot(dataset));
  return {
    day: () => result.current.calendarDay,
    name: () => result.current.progress.by,
    unmount,
  };
};

test("a window in sight at midnight is in the next day, and in the one after", () => {
  const { day, unmount } = open();
  expect(day()).toBe("2026-11-23");
  act(() => void vi.advanceTimersByTime(60_000));
  expect(day()).toBe("2026-11-24");
  act(() => void vi.advanceTimersByTime(86_400_000));
  expect(day()).toBe("2026-11-25");
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["looked at", () => document.dispatchEvent(new Event("visibilitychange"))],
  ["given the focus", () => window.dispatchEvent(new Event("focus"))],
])("one that slept through midnight is in the next day when it is %s", (_, happen) => {
  const { day, unmount } = open();
  vi.setSystemTime(new Date(2026, 10, 25, 8));
  expect(day()).toBe("2026-11-23");
  act(() => void happen());
  expect(day()).toBe("2026-11-25");
  unmount();
});

test("a name is known as soon as it is given or taken back", () => {
  const { name } = open();
  act(() => void setAuthor(" Li Na "));
  expect(name()).toBe("Li Na");
  act(() => void setAuthor(""));
  expect(name()).toBeUndefined();
});
