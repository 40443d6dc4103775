import { expect, it } from "vitest";
import { toFigure } from "./figure";
import { chen } from "./fixture";

it("says money with its basis and firmness, and shortens both ends of a range", () => {
  const quantity = chen.paper.quantities.find(({ dimension }) => dimension === "money");
  if (!quantity) throw new Error("no money");
  const range = {
    ...quantity,
    value: 4e9,
    upTo: 6e9,
    currency: "USD" as const,
    basis: "per-year" as const,
    bound: "exactly" as const,
    commitment: "mobilised" as const,
  };
  expect(toFigure(range, "en")).toEqual({
    short: "US$4 bn–US$6 bn",
    spoken: "US$4 billion–US$6 billion per year, hoped for",
  });
});
