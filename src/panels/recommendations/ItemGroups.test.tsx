import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { nothingAsked } from "./asked";
import { trackerAfter } from "./fixture";
import { toFound } from "./found";
import { ItemGroups } from "./ItemGroups";

test("more of very many actions takes the focus to the first that came, in a group of its own too", () => {
  const model = trackerAfter([]);
  const found = toFound(model, nothingAsked);
  const items = Array.from({ length: 230 }, (_, index) =>
    found.items.slice(0, 1).map((item) => ({
      ...item,
      id: `a-${index}`,
      title: `Action ${index}`,
      progress: index < 200 ? ("not-started" as const) : ("partly" as const),
    })),
  ).flat();
  render(<ItemGroups model={model} found={{ ...found, items }} grouping="status" />);
  const groups = () => screen.getAllByRole("heading", { level: 3 });
  expect(groups()).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: /30 more/ }));
  expect(groups()).toHaveLength(2);
  expect(screen.getByRole("button", { name: "Action 200" })).toHaveFocus();
});
