import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { PaperUnknown } from "@/dataset";
import { defaultView, readView, setView } from "@/view";
import { Failed } from "./Failed";

test("from a paper that did not open another begins afresh", () => {
  setView({
    ...defaultView,
    paper: "other",
    choose: "c-counts",
    economies: ["us"],
    wide: "drivers",
  });
  render(<Failed error={new PaperUnknown("other")} locale="en" retry={vi.fn()} />);
  fireEvent.click(screen.getByRole("button", { name: "example" }));
  expect(readView()).toEqual({ ...defaultView, paper: "example" });
});
