import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { foldEvents, parseEvent, ratingsOf, untouched } from "@/progress";
import { chen, kinds, snapshot } from "./fixture";
import { selectOurs, toOursTable } from "./oursModel";
import { RatingTable } from "./RatingTable";

test("a rating by a clock gone astray is shown with the day as it stands", () => {
  const paper = chen.paper.id;
  const event = parseEvent({
    id: "event",
    counter: 1,
    at: "+020000-03-05T12:00:00Z",
    device: "mine",
    paper,
    subject: "c-talent-gap",
    field: "severity",
    value: 4,
  });
  const byId = foldEvents([event], { paper });
  const progress = { ...untouched, events: [event], byId, nowById: byId, device: "mine" };
  render(<RatingTable ratings={ratingsOf(progress, event.subject)} locale="en" />);
  expect(screen.getByRole("cell", { name: "20000-03-05" })).toBeVisible();
  const ours = snapshot(chen, { layer: "ours" }, "en", progress);
  const table = toOursTable(selectOurs(kinds.recommendations, ours));
  expect(table.rows.flat()).toContain("20000-03-05");
});
