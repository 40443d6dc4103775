// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { noteCopy, readCopy } from "./copy";

beforeEach(() => localStorage.clear());

test("the last file copy is known by paper, with its time and how much it held", () => {
  expect(readCopy("paper-1")).toBeNull();
  vi.setSystemTime("2026-11-25T08:00:00Z");
  noteCopy("paper-1", 12);
  expect(readCopy("paper-1")).toEqual({ at: "2026-11-25T08:00:00.000Z", events: 12 });
  expect(readCopy("paper-2")).toBeNull();
  vi.useRealTimers();
});

test.each(["", "yesterday 3", "2026-11-25T08:00:00.000Z", "2026-11-25T08:00:00.000Z many"])(
  "what is kept as “%s” is no copy",
  (kept) => {
    localStorage.setItem("throughline:setting:copy:paper-1", kept);
    expect(readCopy("paper-1")).toBeNull();
  },
);
