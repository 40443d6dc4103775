import { readFileSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import { defaultView } from "@/view";
import { ItemList } from "./ItemList";
import { selectCoverage } from "./model";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));

function show(given: Dataset["paper"]) {
  const { lists, locale, markOf } = selectCoverage({
    dataset: { paper: given, record: null, story: null },
    locale: "en",
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: given.id },
  });
  const [list] = lists;
  if (!list) throw new Error("no list");
  render(<ItemList list={list} markOf={markOf} locale={locale} />);
}

test("a list with items says that none is stated, an empty one nothing of it", () => {
  show(paper);
  expect(screen.getByText("none stated")).toBeVisible();
  cleanup();
  show({ ...paper, challenges: [], links: [] });
  expect(screen.getByText("The paper names no shortfall")).toBeVisible();
  expect(screen.queryByText("none stated")).toBeNull();
});
