// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Dataset } from "@/dataset";
import { keepDailyCopy } from "@/features/files";
import type { Snapshot } from "@/panels/panel";
import { type ProgressEvent, untouched } from "@/progress";
import { defaultView } from "@/view";
import { useDailyCopy } from "./useDailyCopy";

vi.mock("@/features/files", () => ({ keepDailyCopy: vi.fn() }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(keepDailyCopy).mockClear();
});

const dataset = {} as Dataset;
const change: ProgressEvent = {
  version: 1,
  id: "a",
  counter: 1,
  at: "2026-11-20T09:05:00.000Z",
  paper: "paper",
  subject: "action-1",
  field: "note",
  value: "a note",
};
const snapshot = (isLoaded: boolean, calendarDay = "2026-11-23", events = [change]): Snapshot => ({
  dataset,
  locale: "en",
  today: calendarDay,
  calendarDay,
  progress: { ...untouched, isLoaded, events },
  view: defaultView,
});
const taken = async () => {
  await vi.advanceTimersByTimeAsync(5000);
  return vi.mocked(keepDailyCopy).mock.calls.length;
};

test("a copy is asked for once all is read, once a day, of the paper that is open", async () => {
  const { rerender, unmount } = renderHook(useDailyCopy, { initialProps: snapshot(false) });
  expect(await taken()).toBe(0);
  rerender(snapshot(true));
  expect(await taken()).toBe(1);
  rerender(snapshot(true));
  expect(await taken()).toBe(1);
  rerender(snapshot(true, "2026-11-24"));
  expect(await taken()).toBe(2);
  const other = {} as Dataset;
  rerender({ ...snapshot(true, "2026-11-24"), dataset: other });
  expect(await taken()).toBe(3);
  expect(keepDailyCopy).toHaveBeenLastCalledWith(other);
  unmount();
});

test("of a paper left before its turn none is asked for", async () => {
  const { unmount } = renderHook(useDailyCopy, { initialProps: snapshot(true) });
  unmount();
  expect(await taken()).toBe(0);
});

test("none is asked for while nothing has been changed, nor at the first change", async () => {
  const { rerender, unmount } = renderHook(useDailyCopy, {
    initialProps: snapshot(true, "2026-11-23", []),
  });
  expect(await taken()).toBe(0);
  rerender(snapshot(true));
  expect(await taken()).toBe(0);
  unmount();
});
