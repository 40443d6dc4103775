import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { readSetting } from "@/platform";
import { useCharacterKeys } from "@/ui";
import { defaultView, readView, setView } from "@/view";
import { About } from "./About";

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

beforeEach(() => setView(defaultView));
afterEach(() => void vi.unstubAllGlobals());

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));

function open({ locale = "en" as Locale, id = "example" } = {}) {
  const dataset = { paper: { ...paper, id }, record: null };
  const onClose = vi.fn();
  render(<About snapshot={{ dataset, locale } as Snapshot} onClose={onClose} />);
  return onClose;
}

test.each([
  ["en", "Published: 1 May 2024 · The paper’s own page"],
  ["zh", "发布日期：2024年5月1日 · 论文页面"],
] as const)(
  "when the paper was published is told in the marks of its language: %s",
  (locale, told) => {
    open({ locale });
    expect(screen.getByText(/2024/, { selector: "p" })).toHaveTextContent(told);
  },
);

test("another paper begins afresh, and what told of this one closes", () => {
  setView({ compare: ["c-counts", "c-lanes"], tables: ["challenges"], tracker: ["find:talent"] });
  const onClose = open();
  fireEvent.click(screen.getByRole("button", { name: "chen-2023" }));
  expect(readView()).toEqual({ ...defaultView, paper: "chen-2023" });
  expect(onClose).toHaveBeenCalledOnce();
});

test("the report on the codings is fetched when it is opened, until it has come", async () => {
  const fetching = vi.fn(async () => new Response("Krippendorff’s alpha"));
  fetching.mockRejectedValueOnce(new TypeError("offline"));
  vi.stubGlobal("fetch", fetching);
  open({ id: "chen-2023" });
  const summary = screen.getByText(/coded, twice/);
  const toggle = () =>
    act(async () => {
      const toggled = new Promise((resolve) => {
        summary.parentElement?.addEventListener("toggle", resolve, { once: true });
      });
      fireEvent.click(summary);
      await toggled;
    });
  await toggle();
  expect(screen.getByText(/could not be fetched/)).toBeVisible();
  await toggle();
  expect(fetching).toHaveBeenCalledTimes(1);
  await toggle();
  expect(screen.getByText("Krippendorff’s alpha")).toBeVisible();
  await toggle();
  await toggle();
  expect(fetching).toHaveBeenCalledTimes(2);
});

test("keys of one letter or sign can be switched off beside their list, and the device keeps it", () => {
  open();
  const choice = screen.getByRole("checkbox", { name: /by themselves/ });
  fireEvent.click(choice);
  expect(useCharacterKeys.getState()).toEqual({ areOn: false });
  expect(readSetting("character-keys")).toBe("off");
  fireEvent.click(choice);
  expect(useCharacterKeys.getState()).toEqual({ areOn: true });
});
