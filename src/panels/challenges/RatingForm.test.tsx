import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  addEvents,
  cellSubject,
  longestText,
  type ProgressEvent,
  parseEvent,
  progressAt,
  rate,
  ratingsOf,
  readAuthor,
  setAuthor,
  useProgress,
} from "@/progress";
import { chen, kinds, snapshot } from "./fixture";
import { selectOurs } from "./oursModel";
import { RatingForm } from "./RatingForm";
import { subjectOf } from "./rating";

const paper = chen.paper.id;
const gap = cellSubject("c-talent-gap", null);

const onSaid = vi.fn();
const dialogs = HTMLDialogElement.prototype;

beforeEach(() => {
  localStorage.clear();
  useProgress.setState({ events: [], isLoaded: true, saving: "saved" });
  // jsdom has no modals of its own.
  dialogs.showModal = function () {
    this.open = true;
  };
  dialogs.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  onSaid.mockReset();
  Reflect.deleteProperty(dialogs, "showModal");
  Reflect.deleteProperty(dialogs, "close");
});

function Form() {
  const progress = progressAt(useProgress(), paper, null);
  const model = selectOurs(kinds.recommendations, snapshot(chen, {}, "en", progress));
  const row = model.grid.rows.find(({ id }) => id === "c-talent-gap") ?? null;
  const subject = subjectOf(model, { row, column: null });
  if (!subject) throw new Error("nothing to rate");
  const told = { paper, subject, locked: null, locale: "en" } as const;
  return <RatingForm {...told} onSaid={onSaid} onClose={() => {}} />;
}

const note = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
const name = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Your name/ });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const press = (button: string) => fireEvent.click(screen.getByRole("button", { name: button }));
const choose = (radio: RegExp | string) =>
  fireEvent.click(screen.getByRole("radio", { name: radio }));
const standing = () =>
  ratingsOf(progressAt(useProgress.getState(), paper, null), gap).map(
    ({ author, severity, trend, note }) => [author.name, severity, trend, note],
  );
const written = () => useProgress.getState().events.map(({ field, value }) => [field, value]);

describe("a note half-written", () => {
  test.each([
    ["Esc or Close", () => press("Close")],
    ["a reload", () => undefined],
  ])("outlasts %s, until it is saved", (_, leave) => {
    const { unmount } = render(<Form />);
    type(note(), "Figures of 20");
    expect(note()).toHaveAccessibleDescription(/^Typed, not saved yet/);
    leave();
    unmount();
    const again = render(<Form />);
    expect(note()).toHaveValue("Figures of 20");
    press("Save");
    expect(written()).toEqual([["rating-note", "Figures of 20"]]);
    again.unmount();
    rate(paper, gap, { note: null });
    render(<Form />);
    expect(note()).toHaveValue("");
  });

  test("is given up by Cancel", () => {
    const { unmount } = render(<Form />);
    type(note(), "Figures of 20");
    press("Cancel");
    unmount();
    render(<Form />);
    expect(note()).toHaveValue("");
    expect(written()).toEqual([]);
  });

  test("in a window that is gone is there in the next", async () => {
    const left = { at: "2026-11-20T10:00:00.000Z", text: "from before" };
    const key = `throughline:draft:gone:${paper}/${gap}/rating-note`;
    localStorage.setItem(key, JSON.stringify(left));
    localStorage.setItem("throughline:freed:gone", "1");
    render(<Form />);
    await waitFor(() => expect(note()).toHaveValue("from before"));
    expect(localStorage.getItem(key)).toBeNull();
  });

  test("that the device does not take says so", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    render(<Form />);
    type(note(), "Figures of 20");
    expect(note()).toHaveAccessibleDescription(/does not keep half-typed text/);
  });

  test("can be no longer than a file could bring back", () => {
    render(<Form />);
    expect(note().maxLength).toBe(longestText("rating-note"));
  });
});

test("a form that stood open leaves what came meanwhile, but for what was given in it", () => {
  rate(paper, gap, { severity: 3, note: "old" });
  render(<Form />);
  const [first] = useProgress.getState().events;
  const fromElsewhere = (id: string, given: Partial<ProgressEvent>) =>
    parseEvent({ ...first, id, counter: 9, ...given });
  act(() =>
    addEvents([
      fromElsewhere("a", { field: "severity", value: 5 }),
      fromElsewhere("b", { field: "rating-note", value: "new" }),
    ]),
  );
  expect(screen.getByRole("radio", { name: /^5/ })).toBeChecked();
  choose("worse");
  press("Save");
  expect(standing()).toEqual([[null, 5, "worse", "new"]]);
});

describe("a name", () => {
  test("of a successor brings nothing of the predecessor's into the form", () => {
    setAuthor("Chen Wei");
    rate(paper, gap, { severity: 4, note: "Two plants closed" });
    render(<Form />);
    type(name(), "Li Na");
    expect(note()).toHaveValue("");
    expect(screen.getByRole("radio", { name: /^4/ })).not.toBeChecked();
    choose(/^4/);
    press("Save");
    expect(standing()).toEqual([
      ["Li Na", 4, null, null],
      ["Chen Wei", 4, null, "Two plants closed"],
    ]);
  });

  test("that is not kept is told beside what is saved", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    render(<Form />);
    choose(/^4/);
    type(name(), "Ada");
    press("Save");
    expect(readAuthor().by).toBeUndefined();
    expect(onSaid).toHaveBeenCalledWith({
      text: expect.stringMatching(
        /: saved\. This device keeps no settings: the name is not kept\.$/,
      ),
      step: expect.anything(),
    });
  });
});
