import { readFileSync } from "node:fs";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parsePaper } from "@/dataset";
import type { Command, ListCommands, Page } from "@/features/command";
import type { Snapshot } from "@/panels/panel";
import { setCharacterKeys } from "@/ui";
import { defaultView, readView, setView } from "@/view";
import { catalogueOf } from "./catalogue";
import { findControl } from "./FindControl";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));
const progress = {
  byId: new Map(),
  saving: "saved",
  setAside: [],
  isEmptied: false,
  isLoaded: true,
};
const dataset = { paper, record: null, story: null };
const snapshot = {
  dataset,
  view: defaultView,
  progress,
  locale: "en",
  today: "2026-01-01",
} as unknown as Snapshot;

const page: Page = { panels: [], openAbout: vi.fn(), share: vi.fn() };
const about: Command = {
  id: "about",
  label: { en: "About this paper", zh: "关于本论文" },
  keys: "A",
  isAvailable: () => true,
  run: page.openAbout,
};
const { Control } = findControl(async () => ({ openAbout }) => [{ ...about, run: openAbout }]);

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
  catalogueOf(dataset);
  render(<Control snapshot={snapshot} page={page} />);
  press("/");
  await screen.findByRole("combobox", {}, { timeout: 9000 });
  cleanup();
});

beforeEach(() => {
  setView(defaultView);
  render(<Control snapshot={snapshot} page={page} />);
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

  it("does not open on a slash where single keys are switched off", () => {
    act(() => setCharacterKeys(false));
    const button = screen.getByRole("button", { name: /^Find/ });
    expect(button).toHaveAttribute("aria-keyshortcuts", "Control+K Meta+K");
    press("/");
    expect(screen.queryByRole("combobox")).toBeNull();
    act(() => setCharacterKeys(true));
    expect(button).toHaveAttribute("aria-keyshortcuts", "Control+K Meta+K /");
    press("/");
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

describe("on its way", () => {
  /** A Find that waits for its commands, in place of the one that is there. */
  function openWaiting(commands: Promise<ListCommands>) {
    cleanup();
    const { Control: Waiting } = findControl(() => commands);
    render(<Waiting snapshot={snapshot} page={page} />);
    press("/");
  }

  it("takes what is typed ahead, a slash too, but not from a field", async () => {
    let come = (_: ListCommands) => {};
    openWaiting(
      new Promise((resolve) => {
        come = resolve;
      }),
    );
    const area = document.body.appendChild(document.createElement("textarea"));
    expect(press("x", {}, area)).toBe(true);
    area.remove();
    for (const key of "a/b") expect(press(key)).toBe(false);
    come(() => []);
    expect(await screen.findByRole("combobox")).toHaveValue("a/b");
  });

  it("takes no key once it cannot be fetched, and Esc closes what says so", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    openWaiting(Promise.reject(new Error("offline")));
    const failed = await screen.findByText(/could not be fetched/);
    expect(press("x")).toBe(true);
    expect(press("Escape")).toBe(false);
    expect(failed).not.toBeInTheDocument();
    expect(press("Escape")).toBe(true);
  });
});

describe("choosing", () => {
  beforeEach(() => void fireEvent.click(screen.getByRole("button", { name: /^Find/ })));

  it("Enter chooses the active item and closes", () => {
    type("talent gap");
    expect(activeText()).toContain("Shortfall, 4.3");
    press("Enter", {}, field());
    expect(readView()).toMatchObject({ choose: "c-talent-gap", reading: null });
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("an input method keeps its own Enter, in Safari too", () => {
    type("talent gap");
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) press("Enter", more, field());
    expect(readView().choose).toBeNull();
    expect(field()).toHaveValue("talent gap");
  });

  it("keeps what is chosen already", () => {
    setView({ choose: "c-talent-gap" });
    type("talent gap");
    press("Enter", {}, field());
    expect(readView().choose).toBe("c-talent-gap");
  });

  it.each([
    ["a statement opens itself", "150,000 semiconductor", "End", "3.3-p1-s7"],
    [
      "a number opens the passages of what it is said of",
      "15万",
      "Home",
      "m-kr-semiconductor-talent",
    ],
    ["a term opens itself", "term foresight", "Home", "term-foresight"],
  ])("%s", (_, query, key, choose) => {
    type(query);
    press(key, {}, field());
    press("Enter", {}, field());
    expect(readView()).toMatchObject({ choose, reading: "passages" });
  });

  it("a command is done once the list is closed", () => {
    type(">about");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    expect(activeText()).toBe("About this paperCommand, A");
    vi.mocked(page.openAbout).mockImplementation(() => {
      expect(document.querySelector("dialog[open]")).toBeNull();
    });
    press("Enter", {}, field());
    expect(page.openAbout).toHaveBeenCalledOnce();
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("the last line of the contents leads to the commands", () => {
    press("End", {}, field());
    press("Enter", {}, field());
    expect(field()).toHaveValue(">");
    expect(activeText()).toContain("About this paper");
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
