import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { nothingAsked } from "./asked";
import { on, trackerAfter } from "./fixture";
import { ItemTable } from "./ItemTable";
import { type Item, toItems } from "./items";
import { toRecommendationsTable } from "./twin";

// Nothing has a size here, so none but the kept rows are drawn.
class Unsized {
  observe() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", Unsized);

const model = trackerAfter([]);
const [first] = toItems(model);
if (!first) throw new Error("The example has no action");
const items = Array.from({ length: 200 }, (_, index) => ({
  ...first,
  id: `a-${index}`,
  title: `Action ${index}`,
}));
const table = (items: readonly Item[], of = model) => (
  <ItemTable
    model={of}
    asked={nothingAsked}
    items={items}
    selected={null}
    onSelect={() => undefined}
  />
);

test("of many rows the one in use stays where the order takes it, with the focus", () => {
  const { rerender } = render(table(items));
  const progress = screen.getByRole("combobox", { name: /Action 0$/ });
  progress.focus();
  const [moved, ...rest] = items;
  rerender(table(moved ? [...rest.slice(0, 100), moved, ...rest.slice(100)] : rest));
  expect(progress).toHaveFocus();
});

test("what a clock gone astray has changed is shown with the day as it stands", () => {
  const at = "+020000-01-01T12:00:00Z";
  const astray = trackerAfter([on("a-counts-1", "lead", "Harbour", { at })]);
  render(table(toItems(astray), astray));
  expect(screen.getByRole("cell", { name: "20000-01-01" })).toBeVisible();
  expect(toRecommendationsTable(astray, "en").rows.flat()).toContain("20000-01-01");
});
