// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { setLocale } from "@/i18n";
import { setView, useView } from "@/view";
import { startAddress } from "./address";

startAddress();
afterEach(() => void vi.restoreAllMocks());

const refuse = () => {
  throw new DOMException("", "SecurityError");
};

test("a step that the browser refuses is told to all the same, and written with the next", () => {
  const listener = vi.fn();
  const stop = useView.subscribe(listener);
  vi.spyOn(window.history, "pushState").mockImplementation(refuse);
  vi.spyOn(window.history, "replaceState").mockImplementation(refuse);
  const before = window.location.hash;
  setView({ choose: "driver-1" });
  setLocale("zh");
  expect(listener).toHaveBeenCalledOnce();
  expect(window.location.hash).toBe(before);
  vi.restoreAllMocks();
  setView({ record: true });
  expect(window.location.hash).toContain("driver-1");
  stop();
});
