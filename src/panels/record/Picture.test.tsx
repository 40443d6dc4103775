import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { addEvents, addNote, longestText } from "@/progress";
import { readView, setView } from "@/view";
import { eventsOn } from "./fixture";
import {
  button,
  described,
  enter,
  field,
  headOf,
  onEmptyRecords,
  paper,
  Record,
  radio,
  section,
  type,
  written,
} from "./shown";

onEmptyRecords();

describe("one act is one event", () => {
  test("arrows walk along the steps and write nothing; a step is set by itself", () => {
    render(<Record />);
    radio("Not started").focus();
    fireEvent.keyDown(radio("Not started"), { key: "ArrowDown" });
    fireEvent.keyDown(radio("In progress"), { key: "ArrowDown" });
    expect(document.activeElement).toBe(radio("Partly implemented"));
    expect(written()).toEqual([]);
    fireEvent.click(radio("Partly implemented"));
    expect(written()).toEqual([["progress", "partly"]]);
    expect(radio("Partly implemented")).toHaveAccessibleDescription(/in force or in use/);
  });

  test("closing asks why before anything is written", () => {
    render(<Record />);
    fireEvent.click(radio("Closed without implementation"));
    fireEvent.click(button("Close it"));
    expect(written()).toEqual([]);
    expect(described(/^In your own words/)).toContain("Choose a reason first.");
    fireEvent.click(radio("Superseded"));
    type(/^In your own words/, " by the new law ");
    fireEvent.click(button("Close it"));
    expect(written()).toEqual([["progress", "closed", "Superseded: by the new law"]]);
    expect(section("Progress")).toHaveTextContent("Superseded: by the new law");
    expect(headOf("Progress")).toHaveFocus();
  });

  test("closed in as many words as the field takes can be brought back from a file", () => {
    render(<Record />);
    fireEvent.click(radio("Closed without implementation"));
    fireEvent.click(radio("No longer relevant"));
    type(/^In your own words/, "a".repeat(field(/^In your own words/).maxLength));
    fireEvent.click(button("Close it"));
    const [, , reason] = written()[0] ?? [];
    expect(String(reason)).toMatch(/^No longer relevant: a+$/);
    expect(String(reason).length).toBeLessThanOrEqual(longestText("reason"));
  });

  test("blocked needs a note, and unblocking none", () => {
    render(<Record />);
    const box = () => screen.getByRole("checkbox", { name: /holds it up/ });
    fireEvent.click(box());
    fireEvent.click(button("Set as blocked"));
    expect(written()).toEqual([]);
    expect(described("What blocks it?")).toContain("Say what blocks it first.");
    type("What blocks it?", "No decree");
    enter("What blocks it?");
    fireEvent.click(box());
    expect(written()).toEqual([
      ["blocked", true, "No decree"],
      ["blocked", false],
    ]);
  });

  test("a text is committed when one leaves it or presses Enter, and only if it changed", () => {
    render(<Record />);
    fireEvent.blur(field("Lead · ours"));
    type("Lead · ours", "Ministry");
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) enter("Lead · ours", more);
    expect(written()).toEqual([]);
    enter("Lead · ours");
    fireEvent.blur(field("Lead · ours"));
    type("Lead · ours", " ");
    fireEvent.blur(field("Lead · ours"));
    expect(written()).toEqual([
      ["lead", "Ministry"],
      ["lead", null],
    ]);
  });

  test("a reason alone can be put right", () => {
    render(<Record />);
    fireEvent.click(radio("Supported in part"));
    type("Reason for the position", "Only universities");
    fireEvent.blur(field("Reason for the position"));
    expect(written()).toEqual([
      ["position", "supported-in-part"],
      ["position", "supported-in-part", "Only universities"],
    ]);
  });

  test("a reason typed just before another position is chosen goes with that one", () => {
    render(<Record />);
    const step = radio("Supported in part");
    fireEvent.click(radio("Supported"));
    type("Reason for the position", "Only part 2");
    // A press on its words leaves the focus where it is until the step is chosen.
    expect(fireEvent.mouseDown(screen.getByText("Supported in part"))).toBe(false);
    fireEvent.blur(field("Reason for the position"), { relatedTarget: step });
    fireEvent.click(step);
    expect(written()).toEqual([
      ["position", "supported"],
      ["position", "supported-in-part", "Only part 2"],
    ]);
    expect(field("Reason for the position")).toHaveValue("Only part 2");
    expect(fireEvent.mouseDown(step)).toBe(true);
  });

  test("a reason is set on leaving the positions without having chosen another", () => {
    render(<Record />);
    fireEvent.click(radio("Supported"));
    type("Reason for the position", "Only part 2");
    fireEvent.blur(field("Reason for the position"), { relatedTarget: radio("Supported") });
    expect(described("Reason for the position")).toContain("Typed, not set yet");
    fireEvent.blur(radio("Supported"), { relatedTarget: field("New note") });
    expect(written()[1]).toEqual(["position", "supported", "Only part 2"]);
  });

  test("a reason given before the position waits for it and goes with it", () => {
    render(<Record />);
    type("Reason for the position", " Only universities ");
    fireEvent.blur(field("Reason for the position"));
    expect(written()).toEqual([]);
    expect(described("Reason for the position")).toContain("Typed, not set yet");
    fireEvent.click(radio("Supported in part"));
    expect(written()).toEqual([["position", "supported-in-part", "Only universities"]]);
    expect(field("Reason for the position")).toHaveValue("Only universities");
    fireEvent.blur(field("Reason for the position"));
    fireEvent.click(radio("Supported"));
    expect(written()[1]).toEqual(["position", "supported"]);
  });
});

test("the first date locks; a revision needs a day and a reason", () => {
  render(<Record />);
  expect(screen.queryByRole("button", { name: "Revise the date" })).toBeNull();
  type("First target date · ours", "03/04/2027");
  fireEvent.click(button("Set and lock"));
  expect(described("First target date · ours")).toContain("2027-04-03 or 2027-03-04");
  expect(field("First target date · ours")).toBeInvalid();
  type("First target date · ours", "2027-04-03");
  fireEvent.click(button("Set and lock"));
  expect(screen.queryByRole("textbox", { name: "First target date · ours" })).toBeNull();

  type("Revised date · ours", "2027-05-03");
  fireEvent.click(button("Revise the date"));
  expect(described("Why does it move?")).toContain("Say why the date moves.");
  type("Why does it move?", "Late");
  type("Revised date · ours", "2027-04-03");
  fireEvent.click(button("Revise the date"));
  expect(described("Revised date · ours")).toContain("That date stands already.");
  type("Revised date · ours", "2027-05-03");
  enter("Why does it move?");
  expect(written()).toEqual([
    ["first-date", "2027-04-03"],
    ["revised-date", "2027-05-03", "Late"],
  ]);
  const cells = within(screen.getByRole("table")).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent).slice(0, 4)).toEqual([
    "3 April 2027",
    "3 May 2027",
    "+30",
    "Late",
  ]);
});

test("a note taken back stays, struck out, and comes back", () => {
  render(<Record />);
  type("New note", "Talks held");
  fireEvent.click(button("Add the note"));
  fireEvent.click(button("Take back: Talks held"));
  expect(section("Notes").querySelector("del")).toHaveTextContent("Talks held");
  expect(section("Notes")).toHaveTextContent("taken back");
  fireEvent.click(button("Show again: Talks held"));
  expect(section("Notes").querySelector("del")).toBeNull();
});

test("more of a long list takes the focus to the first that came", () => {
  for (let count = 1; count <= 12; count += 1) addNote(paper, "a-talent-1", `note ${count}`);
  render(<Record />);
  for (const name of ["Notes", "History"]) {
    fireEvent.click(within(section(name)).getByRole("button", { name: /more/ }));
    const entry = within(section(name)).getAllByRole("listitem")[10];
    expect(entry).toHaveFocus();
    expect(entry).toHaveTextContent("note 2");
  }
});

test("evidence: only a web or mail address becomes a link, a password is refused", () => {
  render(<Record />);
  const add = (title: string, url: string) => {
    type("What it is", title);
    type("Link (optional)", url);
    fireEvent.click(button("Add the evidence"));
  };
  add("Secret", "https://ana:pass@example.org/x");
  expect(described("Link (optional)")).toContain("user name or password");
  expect(written()).toEqual([]);
  add("Decree", "https://例え.example/x");
  add("Trap", "javascript:alert(1)");
  add("Turned \u202Eround", "mailto:ana@example.org");
  const links = within(section("Evidence")).getAllByRole<HTMLAnchorElement>("link");
  expect(links.map(({ protocol, rel }) => [protocol, rel])).toEqual([
    ["mailto:", "noopener noreferrer"],
    ["https:", "noopener noreferrer"],
  ]);
  expect(section("Evidence")).toHaveTextContent("at xn--r8jz45g.example");
  expect(section("Evidence")).toHaveTextContent("javascript:alert(1)");
  expect(section("Evidence")).toHaveTextContent("Turned ‹U+202E›round");
});

test("our own actions are added, renamed, retired with a reason and taken up again", () => {
  setView({ choose: "r-talent" });
  render(<Record />);
  fireEvent.click(button("Add the action"));
  expect(described("New action of our own")).toContain("Say what it is.");
  type("New action of our own", "Ask the provinces");
  enter("New action of our own");
  expect(section("Actions")).toHaveTextContent("0 of 1 of ours");
  expect(section("Actions")).toHaveTextContent("0 of 2 of the paper’s");
  fireEvent.click(within(section("Actions")).getByRole("button", { name: "Ask the provinces" }));
  expect(readView().choose).toMatch(/^own-/);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ask the provinces");
  type("Title", "Ask all provinces");
  fireEvent.blur(field("Title"));
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ask all provinces");
  type("Title", " ");
  fireEvent.blur(field("Title"));
  expect(field("Title")).toHaveValue("Ask all provinces");
  fireEvent.click(button("Retire it"));
  expect(described("Why is it retired?")).toContain("Say why first.");
  type("Why is it retired?", "Done elsewhere");
  fireEvent.click(button("Retire it"));
  expect(section("Retired")).toHaveTextContent("Done elsewhere");
  fireEvent.click(button("Strengthen talent cultivation"));
  expect(section("Actions")).toHaveTextContent("1 retired");
  expect(section("Actions")).not.toHaveTextContent("of ours");
});

test("a conflict shows both values and ends when one is kept", () => {
  addEvents(
    eventsOn(paper, [
      { subject: "a-talent-1", field: "lead", value: "Ministry A", device: "other", by: "Ana" },
      { subject: "a-talent-1", field: "lead", value: "Ministry B", device: "third", by: "Bo" },
    ]),
  );
  render(<Record />);
  const conflict = section("Set differently on two devices");
  expect(conflict).toHaveTextContent("Ministry AAna, 1 January 2026");
  expect(conflict).toHaveTextContent("Ministry BBo, 2 January 2026");
  fireEvent.click(button("Keep this one: Ministry A"));
  expect(screen.queryByRole("region", { name: "Set differently on two devices" })).toBeNull();
  expect(field("Lead · ours")).toHaveValue("Ministry A");
  expect(headOf("Progress")).toHaveFocus();
});

test("the record's keys go to its neighbours, but not while one types", () => {
  render(<Record />);
  field("New note").focus();
  fireEvent.keyDown(field("New note"), { key: "ArrowDown", altKey: true });
  expect(readView().choose).toBe("a-talent-1");
  fireEvent.keyDown(button("Close"), { key: "ArrowDown", altKey: true });
  expect(readView().choose).toBe("a-talent-2");
  fireEvent.keyDown(button("Close"), { key: "ArrowUp", altKey: true });
  fireEvent.keyDown(button("Close"), { key: "ArrowUp", altKey: true });
  expect(readView().choose).toBe("r-talent");
});

test("a past day is shown as it was, and nothing on it can be changed", () => {
  addEvents(
    eventsOn(paper, [
      { subject: "a-talent-1", field: "lead", value: "Then" },
      { subject: "a-talent-1", field: "lead", value: "Later", base: ["e1"] },
    ]),
  );
  render(<Record day="2026-01-01" />);
  expect(screen.getByText(/^As of 1 January 2026\. Nothing can be changed/)).toBeVisible();
  expect(field("Lead · ours")).toHaveValue("Then");
  for (const box of screen.getAllByRole("textbox")) expect(box).toBeDisabled();
  for (const box of screen.getAllByRole("radio")) expect(box).toBeDisabled();
  for (const box of screen.getAllByRole("checkbox")) expect(box).toBeDisabled();
  expect(button(/^Undo: Lead/)).toBeDisabled();
});
