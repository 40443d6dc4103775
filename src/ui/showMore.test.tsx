import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { showMore } from "./showMore";

/** Five entries, two at first and two more each time. */
function List({ hasMarks }: { hasMarks: boolean }) {
  const [most, setMost] = useState(2);
  return (
    <>
      <ul>
        {["a", "b", "c", "d", "e"].slice(0, most).map((name) => (
          <li key={name}>
            <input type="checkbox" />
            {hasMarks ? (
              <button type="button" data-item={name}>
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      {most < 5 && (
        <button
          type="button"
          onClick={(event) => showMore(event.currentTarget, () => setMost(most + 2))}
        >
          more
        </button>
      )}
    </>
  );
}

test.each([true, false])("the focus goes on to the first that came; with marks: %s", (hasMarks) => {
  render(<List hasMarks={hasMarks} />);
  for (const [place, name] of [
    [2, "c"],
    [4, "e"],
  ] as const) {
    fireEvent.click(screen.getByRole("button", { name: "more" }));
    const entry = screen.getAllByRole("listitem")[place];
    expect(hasMarks ? screen.getByRole("button", { name }) : entry).toHaveFocus();
  }
  expect(screen.queryByRole("button", { name: "more" })).toBeNull();
});
