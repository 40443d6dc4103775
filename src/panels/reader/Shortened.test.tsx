import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Shortened } from "./Shortened";

test("more of a long list takes the focus to the first that came", () => {
  const items = Array.from({ length: 50 }, (_, index) => `entry ${index + 1}`);
  render(
    <Shortened items={items} locale="en">
      {(item) => <li key={item}>{item}</li>}
    </Shortened>,
  );
  expect(screen.getAllByRole("listitem")).toHaveLength(40);
  fireEvent.click(screen.getByRole("button"));
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("entry 41")).toHaveFocus();
});
