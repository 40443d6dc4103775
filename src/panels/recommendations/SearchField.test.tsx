import { act, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SearchField } from "./SearchField";

const onFind = vi.fn();

/** The field, and another way to change what is looked for. */
function Search() {
  const [find, setFind] = useState("");
  const handleFind = (text: string) => {
    onFind(text);
    setFind(text.trim());
  };
  return (
    <>
      <SearchField find={find} label="Find" hint="" onFind={handleFind} />
      <button type="button" onClick={() => setFind("")}>
        Show all
      </button>
    </>
  );
}

const field = () => screen.getByRole("searchbox");
const type = (value: string) => {
  fireEvent.change(field(), { target: { value } });
  act(() => void vi.advanceTimersByTime(300));
};

beforeEach(() => {
  vi.useFakeTimers();
  onFind.mockClear();
  render(<Search />);
});
afterEach(() => void vi.useRealTimers());

test("what another way changes is not changed back when the field is left", () => {
  type("riders");
  fireEvent.click(screen.getByRole("button"));
  expect(field()).toHaveValue("");
  fireEvent.blur(field());
  expect(onFind.mock.calls).toEqual([["riders"]]);
});

test("a blank between two words stays while one pauses", () => {
  type("know ");
  expect(field()).toHaveValue("know ");
  type("know riders");
  expect(field()).toHaveValue("know riders");
});

test("an input method keeps its own Enter and Esc", () => {
  type("riders");
  for (const more of [{ isComposing: true }, { keyCode: 229 }])
    fireEvent.keyDown(field(), { key: "Escape", ...more });
  expect(field()).toHaveValue("riders");
  fireEvent.change(field(), { target: { value: "riders a" } });
  fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
  expect(onFind.mock.calls).toEqual([["riders"]]);
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(field()).toHaveValue("");
});
