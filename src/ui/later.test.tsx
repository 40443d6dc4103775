import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { later } from "./later";

test.each([
  ["did not come", "could not be fetched", () => Promise.reject(new Error("offline"))],
  [
    "came and fails",
    "could not be drawn",
    async () => () => {
      throw new Error("a part's own");
    },
  ],
])("a part that %s is told: it %s", async (_, told, load) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const Part = later(load);
  render(<Part />);
  expect(await screen.findByText(new RegExp(told))).toBeVisible();
  vi.restoreAllMocks();
});
