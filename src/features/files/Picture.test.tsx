import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toFile, useProgress } from "@/progress";
import { useDeviceCopies } from "./deviceCopies";
import { change, chen, snapshotOf } from "./fixture";
import { selectFiles } from "./model";
import { FilesPicture } from "./Picture";
import { paperHere } from "./paperHere";

const [one = ""] = chen.paper.actions.map(({ id }) => id);
const before = useProgress.getState();

function fileWith(field: string, ...values: readonly string[]): string {
  const { subjects, ...paper } = paperHere(chen);
  const events = values.map((value, index) => change(index + 1, one, field, value));
  return toFile(events, [], { paper, appVersion: "1", exportedAt: "2026-11-20T09:05:00.000Z" });
}

/** Dropped at once, and read when it is told to be. */
function dropped(text: string) {
  let resolve = (_: ArrayBuffer) => {};
  const held = new Promise<ArrayBuffer>((settle) => {
    resolve = settle;
  });
  const file = new File([text], "a.json");
  file.arrayBuffer = () => held;
  const dataTransfer = { types: ["Files"], files: [file] };
  fireEvent.drop(document.querySelector(".files") ?? document.body, { dataTransfer });
  return async () => {
    await act(async () => resolve(new TextEncoder().encode(text).buffer));
    // It waits for what says so to be painted.
    await act(() => new Promise((settle) => setTimeout(settle, 100)));
  };
}
const open = (text: string) => dropped(text)();
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const heading = () => document.querySelector(".files-flow h3");

beforeEach(() => {
  useProgress.setState({ events: [], unread: [], isLoaded: true });
  render(<FilesPicture model={selectFiles(snapshotOf([]))} />);
});
afterEach(() => {
  useProgress.setState(before);
  useDeviceCopies.setState({ copies: null });
  Reflect.deleteProperty(navigator, "locks");
});

test.each([
  ["refusal", "{", "a,b\r\n1,2\r\n"],
  ["preview", fileWith("note", "a"), fileWith("note", "a", "b")],
])("a second %s takes the focus as the first did", async (_, first, second) => {
  await open(first);
  const told = heading()?.textContent;
  expect(document.activeElement).toBe(heading());
  button(/^(Back to|Cancel)/).focus();
  await open(second);
  expect(heading()?.textContent).not.toBe(told);
  expect(document.activeElement).toBe(heading());
});

test("the choices made for one file are not those for the next", async () => {
  await open(fileWith("note", "a"));
  fireEvent.click(screen.getByRole("radio", { name: /^Replace/ }));
  await open(fileWith("note", "a", "b"));
  expect(screen.getByRole("radio", { name: /^Replace/ })).not.toBeChecked();
});

test("what words mean is gathered while a file names more of them than at a time", async () => {
  const words = Array.from({ length: 25 }, (_, index) => `word ${index}`);
  const unsaid = () => screen.getAllByRole<HTMLSelectElement>("combobox");
  // By hand: what another version of this page wrote is kept as it is.
  await open(fileWith("progress", ...words).replace(/("sha256": ")../, "$1--"));
  for (const round of [20, 5]) {
    expect(unsaid()).toHaveLength(round);
    for (const each of unsaid()) fireEvent.change(each, { target: { value: "partly" } });
    fireEvent.click(button("Read the file with these meanings"));
  }
  expect(heading()?.textContent).toBe("25 new changes in “a.json”");
});

test.each([
  ["left", () => fireEvent.click(button("Cancel")), null],
  ["followed by another", () => open("{"), /ends early/],
])("a file still being read does not come back over one %s", async (_, goOn, then) => {
  await open(fileWith("note", "a"));
  const answer = dropped(fileWith("note", "a", "b"));
  await goOn();
  await answer();
  if (then) expect(heading()?.textContent).toMatch(then);
  else expect(heading()).toBeNull();
});

test("while an import is carried out nothing says it could be cancelled", async () => {
  let goOn = (_: null) => {};
  const held = new Promise<null>((settle) => {
    goOn = settle;
  });
  const locks = { request: () => held };
  Object.defineProperty(navigator, "locks", { value: locks, configurable: true });
  await open(fileWith("note", "a"));
  const go = button("Merge 1 change");
  go.focus();
  fireEvent.click(go);
  fireEvent.click(go);
  expect(button("Cancel")).toBeDisabled();
  expect(go).toHaveAttribute("aria-disabled", "true");
  expect(document.activeElement).toBe(go);
  fireEvent.keyDown(go, { key: "Escape" });
  expect(heading()?.textContent).toBe("1 new change in “a.json”");
  await act(async () => goOn(null));
  expect(await screen.findByRole("button", { name: "Undo all of it" })).toBeEnabled();
  const notes = useProgress.getState().events.filter(({ field }) => field === "note");
  expect(notes).toHaveLength(1);
});
