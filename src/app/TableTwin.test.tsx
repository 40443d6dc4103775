import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { TableTwin } from "./TableTwin";

const tableOf = (rows: number, columns: number) => ({
  caption: "Many cells",
  columns: Array.from({ length: columns }, (_, column) => ({ label: `Column ${column + 1}` })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `${row + 1}.${column + 1}`),
  ),
});
const show = (rows: number, columns: number, isPrinting = false) =>
  render(<TableTwin table={tableOf(rows, columns)} locale="en" isPrinting={isPrinting} />);
// By selector: roles of so many cells take jsdom seconds.
const firstCells = () =>
  [...document.querySelectorAll("tbody tr")].map((row) => row.firstElementChild?.textContent);

// Fetched on demand.
beforeAll(() => import("./TablePager"));
afterEach(() => {
  document.body.replaceChildren();
});

test("a small table is whole", () => {
  show(20, 60);
  expect(firstCells()).toHaveLength(20);
  expect(document.querySelector("[aria-rowcount]")).toBeNull();
});

test("a large table is whole on paper", () => {
  show(21, 200, true);
  expect(firstCells()).toHaveLength(21);
  expect(document.querySelector("[aria-rowcount]")).toBeNull();
});

test("a large table is leafed through, every row once, and knows where it ends", async () => {
  await act(async () => show(21, 200));
  const next = screen.getByText("Next");
  const shown = () => screen.getByText(/^Rows /).textContent;
  const seen: (string | null | undefined)[] = [];
  for (;;) {
    seen.push(...firstCells());
    if (next.getAttribute("aria-disabled")) break;
    fireEvent.click(next);
  }
  expect(seen).toEqual(Array.from({ length: 21 }, (_, row) => `${row + 1}.1`));
  expect(shown()).toBe("Rows 21 to 21 of 21");
  expect(document.querySelector("table")?.getAttribute("aria-rowcount")).toBe("22");
  expect(document.querySelector("tbody tr:last-child")?.getAttribute("aria-rowindex")).toBe("22");
  fireEvent.click(next);
  expect(shown()).toBe("Rows 21 to 21 of 21");
  fireEvent.click(screen.getByText("First"));
  expect(firstCells()[0]).toBe("1.1");
});
