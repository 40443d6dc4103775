import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { type Mark, MarkContext } from "@/linking";
import { extentOf } from "./dates";
import { RowMarks } from "./RowMarks";
import type { Row } from "./rows";

const stated = {
  id: "d",
  subject: "m",
  event: "adopted",
  from: "2022",
  to: null,
  extent: extentOf("2022"),
  label: { en: "x", zh: "某" },
  says: "paper",
  cites: [],
} as const;
const row: Row = {
  id: "m",
  practice: { id: "m", short: stated.label, economies: [] },
  isOfPaper: true,
  events: [{ sign: "made", says: "paper", extent: stated.extent, stated: [stated] }],
  silent: null,
  contrasts: [],
};
const domain = [2020, 2030] as const;

it("draws the day of a period that has no end, as its bar", () => {
  const day = extentOf("2022-03-01");
  const covers = { ...stated, event: "covers", from: "2022-03-01", extent: day } as const;
  const events = [{ sign: "period", says: "paper", extent: day, stated: [covers] }] as const;
  const toX = (years: number) => (years - 2020) * 28;
  const { container } = render(
    <svg aria-hidden="true">
      <RowMarks
        row={{ ...row, events }}
        y={0}
        toX={toX}
        domain={domain}
        locale="en"
        isWide={false}
        em={12}
      />
    </svg>,
  );
  expect(container.querySelectorAll("path")).toHaveLength(2);
});

it("is placed once and only marked anew for another choice", () => {
  let placed = 0;
  const toX = (years: number) => {
    placed += 1;
    return (years - 2020) * 28;
  };
  // The same element, as the plot gives it: what changes comes through the context alone.
  const marks = (
    <RowMarks row={row} y={0} toX={toX} domain={domain} locale="en" isWide={false} em={12} />
  );
  const under = (mark: Mark) => (
    <svg aria-hidden="true">
      <MarkContext value={() => mark}>{marks}</MarkContext>
    </svg>
  );
  const { rerender, container } = render(under("idle"));
  const once = placed;
  expect(once).toBeGreaterThan(0);
  const label = () => container.querySelector(".timeline-label")?.getAttribute("data-muted");
  expect(label()).toBeNull();
  rerender(under("muted"));
  expect(label()).toBe("true");
  expect(placed).toBe(once);
});
