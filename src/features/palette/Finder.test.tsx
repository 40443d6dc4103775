import { readFileSync } from "node:fs";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parsePaper } from "@/dataset";
import type { Snapshot } from "@/panels/panel";
import { defaultView, readView, setView } from "@/view";
import { FindControl } from "./FindControl";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));
const progress = {
  byId: new Map(),
  saving: "saved",
  setAside: [],
  isEmptied: false,
  isLoaded: true,
};
const snapshot = {
  dataset: { paper, record: null, story: null },
  view: defaultView,
  progress,
  locale: "en",
  today: "2026-01-01",
} as unknown as Snapshot;

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView = () => undefined;

function press(key: string, more: KeyboardEventInit = {}, target: Element = document.body) {
  return fireEvent.keyDown(target, { key, ...more });
}
const field = () => screen.getByRole("combobox");
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const activeText = () =>
  document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

// The dialog is fetched later than its button; once it has come, it shows at once.
beforeAll(async () => {
  await import("./Finder");
  render(<FindControl snapshot={snapshot} panels={[]} />);
  press("/");
  await screen.findByRole("combobox");
  cleanup();
});

beforeEach(() => {
  setView(defaultView);
  render(<FindControl snapshot={snapshot} panels={[]} />);
});

describe("opening", () => {
  it.each([
    ["/", {}],
    ["k", { ctrlKey: true }],
    ["K", { metaKey: true }],
  ])("%s opens it", (key, more) => {
    press(key, more);
    expect(field()).toBeVisible();
  });

  it("does not open while someone types, nor on a plain k", () => {
    const input = document.body.appendChild(document.createElement("input"));
    press("/", {}, input);
    press("k", { ctrlKey: true }, input);
    press("k");
    expect(screen.queryByRole("combobox")).toBeNull();
    input.remove();
  });
});

describe("choosing", () => {
  beforeEach(() => void fireEvent.click(screen.getByRole("button", { name: /^Find/ })));

  it("Enter chooses the active item and closes", () => {
    type("talent gap");
    expect(activeText()).toContain("Shortfall, 4.3");
    press("Enter", {}, field());
    expect(readView()).toMatchObject({ choose: "c-talent-gap", reading: false });
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("keeps what is chosen already", () => {
    setView({ choose: "c-talent-gap" });
    type("talent gap");
    press("Enter", {}, field());
    expect(readView().choose).toBe("c-talent-gap");
  });

  it("a statement opens the passages of what it is about", () => {
    type("150,000");
    press("End", {}, field());
    press("Enter", {}, field());
    expect(readView()).toMatchObject({ choose: "m-kr-semiconductor-talent", reading: true });
  });

  it("a section lists what stands in it", () => {
    press("Enter", {}, field());
    expect(field()).toHaveValue("1");
    expect(screen.getByRole("status")).toHaveTextContent(/results in section 1 /);
  });

  it("arrows move, the count is told, and a miss says so", () => {
    type("quantum");
    const first = activeText();
    press("ArrowDown", {}, field());
    expect(activeText()).not.toBe(first);
    press("ArrowUp", {}, field());
    expect(activeText()).toBe(first);
    type("xyzzy");
    expect(screen.getByRole("status")).toHaveTextContent("Nothing found");
    expect(field()).toHaveAttribute("aria-expanded", "false");
  });
});
