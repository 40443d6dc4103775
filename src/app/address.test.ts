// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { setLocale, useLanguage } from "@/i18n";
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

test("on the way back the language stays; a link followed brings its own", () => {
  const languageOf = (hash: string, state: unknown) => {
    window.history.replaceState(state, "", hash);
    window.dispatchEvent(new PopStateEvent("popstate", { state }));
    return useLanguage.getState().locale;
  };
  setView({ choose: null });
  setView({ choose: "driver-1" });
  const { state } = window.history;
  setLocale("en");
  expect(languageOf("#v=1&lang=zh", state)).toBe("en");
  expect(window.location.hash).not.toContain("zh");
  expect(languageOf("#v=1&lang=zh", null)).toBe("zh");
  // Then it is a step of the way, too, also where nothing in it is put otherwise.
  expect(languageOf(window.location.hash, null)).toBe("zh");
  expect(window.history.state).toBe(state);
});
