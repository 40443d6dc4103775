import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { addNote } from "@/progress";
import { button, onEmptyRecords, paper, Record, radio, section } from "./shown";

onEmptyRecords();

test("each change is undone by itself, and the last one by the button that says what it is", () => {
  render(<Record />);
  fireEvent.click(radio("In progress"));
  fireEvent.click(radio("Supported"));
  const history = section("History");
  fireEvent.click(within(history).getByRole("button", { name: /^Undo: Progress/ }));
  expect(radio("Not started")).toBeChecked();
  expect(radio("Supported")).toBeChecked();
  fireEvent.click(within(history).getByRole("button", { name: /^Redo: Progress/ }));
  expect(radio("In progress")).toBeChecked();
});

test("a change done again after another has been made is set anew, and contradicts nothing", () => {
  render(<Record />);
  const line = (name: RegExp) =>
    fireEvent.click(within(section("History")).getByRole("button", { name }));
  fireEvent.click(radio("In progress"));
  fireEvent.click(radio("Implemented"));
  line(/^Undo: Progress: .*Implemented/);
  fireEvent.click(radio("Partly implemented"));
  line(/^Redo: Progress: .*Implemented/);
  expect(radio("Implemented")).toBeChecked();
  expect(screen.queryByRole("region", { name: "Set differently on two devices" })).toBeNull();
  line(/^Undo: Progress: Partly implemented → Implemented/);
  expect(radio("Partly implemented")).toBeChecked();
});

test("a note taken back by mistake comes back by the button that undoes the last step", () => {
  addNote(paper, "a-talent-1", "Talks held");
  render(<Record />);
  fireEvent.click(radio("Implemented"));
  fireEvent.click(button("Take back: Talks held"));
  fireEvent.click(button(/^Undo: Took back: .*Talks held/));
  expect(section("Notes").querySelector("del")).toBeNull();
  expect(radio("Implemented")).toBeChecked();
});
