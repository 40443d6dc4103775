import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { addEvents, setField } from "@/progress";
import { setView } from "@/view";
import { eventsOn } from "./fixture";
import {
  described,
  enter,
  field,
  onEmptyRecords,
  paper,
  Record,
  section,
  type,
  written,
} from "./shown";

onEmptyRecords();

describe("half-typed text", () => {
  test("is there when the record is opened again, and gone once it is committed", () => {
    const { unmount } = render(<Record />);
    type("New note", "half a sen");
    unmount();
    const again = render(<Record />);
    expect(field("New note")).toHaveValue("half a sen");
    enter("New note");
    expect(written()).toEqual([]);
    enter("New note", { ctrlKey: true });
    again.unmount();
    render(<Record />);
    expect(field("New note")).toHaveValue("");
    expect(written()).toEqual([["note", "half a sen"]]);
  });

  test("typed back to what it was is none, and does not come over what is set later", () => {
    setField(paper, "a-talent-1", "lead", "A");
    const { unmount } = render(<Record />);
    type("Lead · ours", "AB");
    type("Lead · ours", "A");
    act(() => void setField(paper, "a-talent-1", "lead", null));
    expect(field("Lead · ours")).toHaveValue("");
    fireEvent.blur(field("Lead · ours"));
    unmount();
    render(<Record />);
    expect(field("Lead · ours")).toHaveValue("");
    expect(written()).toEqual([
      ["lead", "A"],
      ["lead", null],
    ]);
  });

  test("belongs to its own record and field", () => {
    render(<Record />);
    type("New note", "here");
    act(() => setView({ choose: "a-talent-2" }));
    expect(field("New note")).toHaveValue("");
    act(() => setView({ choose: "a-talent-1" }));
    expect(field("New note")).toHaveValue("here");
  });

  test("of a window that is gone is offered, and does not take what is typed here", async () => {
    const left = { at: "2026-11-20T10:00:00.000Z", text: "from before" };
    localStorage.setItem(`throughline:draft:gone:${paper}/a-talent-1/note`, JSON.stringify(left));
    localStorage.setItem("throughline:freed:gone", "1");
    render(<Record />);
    type("New note", "now");
    const take = await screen.findByRole("button", { name: "Use it here" });
    expect(section("Notes")).toHaveTextContent(
      "Left half-typed in another window, 20 November 2026:from before",
    );
    fireEvent.click(take);
    expect(field("New note")).toHaveValue("now\nfrom before");
    expect(document.activeElement).toBe(field("New note"));
    expect(localStorage.getItem(`throughline:draft:gone:${paper}/a-talent-1/note`)).toBeNull();
  });

  test("of a gone window stays where it is while it does not fit beside what is typed", async () => {
    const left = { at: "2026-11-20T10:00:00.000Z", text: "from before" };
    const key = `throughline:draft:gone:${paper}/a-talent-1/lead`;
    localStorage.setItem(key, JSON.stringify(left));
    localStorage.setItem("throughline:freed:gone", "1");
    render(<Record />);
    await screen.findByRole("button", { name: "Use it here" });
    type("Lead · ours", "a".repeat(9999));
    expect(screen.queryByRole("button", { name: "Use it here" })).toBeNull();
    expect(section("Who and how")).toHaveTextContent("Not more than 10,000 characters fit");
    expect(localStorage.getItem(key)).not.toBeNull();
    type("Lead · ours", "a");
    fireEvent.click(screen.getByRole("button", { name: "Use it here" }));
    expect(field("Lead · ours")).toHaveValue("a from before");
  });

  test("of an earlier visit says what was set since, and passing through does not set it", () => {
    setField(paper, "a-talent-1", "lead", "A");
    const { unmount } = render(<Record />);
    type("Lead · ours", "A min");
    unmount();
    setField(paper, "a-talent-1", "lead", "Theirs");
    render(<Record />);
    expect(field("Lead · ours")).toHaveValue("A min");
    expect(described("Lead · ours")).toContain("Meanwhile set to “Theirs”");
    fireEvent.blur(field("Lead · ours"));
    expect(written()).toHaveLength(2);
    expect(described("Lead · ours")).toContain("Typed, not set yet");
    type("Lead · ours", "A ministry");
    fireEvent.blur(field("Lead · ours"));
    expect(written()[2]).toEqual(["lead", "A ministry"]);
  });

  test("is done with once another window has committed the same", () => {
    const { unmount } = render(<Record />);
    type("Lead · ours", "Ministry");
    act(() => void setField(paper, "a-talent-1", "lead", "Ministry"));
    act(() => void setField(paper, "a-talent-1", "lead", "Theirs"));
    expect(field("Lead · ours")).toHaveValue("Theirs");
    unmount();
    render(<Record />);
    expect(field("Lead · ours")).toHaveValue("Theirs");
  });

  test("is not taken over by what another window committed meanwhile", async () => {
    render(<Record />);
    type("Lead · ours", "Mine");
    const [theirs] = eventsOn(paper, [
      { subject: "a-talent-1", field: "lead", value: "Theirs", device: "other" },
    ]);
    act(() => addEvents(theirs ? [theirs] : []));
    await waitFor(() => expect(described("Lead · ours")).toContain("Meanwhile set to “Theirs”"));
    expect(field("Lead · ours")).toHaveValue("Mine");
  });
});
