import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paper, sample } from "./arbitrary";
import { foldEvents } from "./fold";
import { cellSubject, rate, ratingsOf } from "./ratings";
import { selectProgress } from "./selectProgress";
import { useProgress } from "./store";

const device = vi.hoisted(() => ({ id: "mine", name: "" }));
vi.mock("./author", () => ({
  readAuthor: () => (device.name ? { device: device.id, by: device.name } : { device: device.id }),
}));

beforeEach(() => useProgress.setState({ events: [] }));
afterEach(() => {
  device.id = "mine";
  device.name = "";
});

const on = (id: string, subject: string) => {
  device.id = id;
  return (change: Parameters<typeof rate>[2]) => rate(paper, subject, change);
};
const ratings = (subject = "c-1") =>
  ratingsOf(selectProgress(useProgress.getState().events, paper), subject, "mine").map(
    ({ author, severity, trend, confidence, note }) => [
      author.name ?? author.key,
      severity,
      trend,
      confidence,
      note,
    ],
  );

test("a rating is one person's, part by part, and clearing leaves nothing", () => {
  const mine = on("mine", "c-1");
  mine({ severity: 4 });
  mine({ trend: "worse", confidence: "low", note: "Two plants closed" });
  expect(ratings()).toEqual([["mine", 4, "worse", "low", "Two plants closed"]]);
  mine({ severity: 2 });
  expect(ratings()).toEqual([["mine", 2, "worse", "low", "Two plants closed"]]);
  mine({ severity: null, trend: null, confidence: null, note: null });
  expect(ratings()).toEqual([]);
});

test("several people's stand side by side and are no conflict; this device's comes first", () => {
  on("another", "c-1")({ severity: 1 });
  on("mine", "c-1")({ severity: 5 });
  expect(ratings()).toEqual([
    ["mine", 5, null, null, null],
    ["another", 1, null, null, null],
  ]);
  const state = selectProgress(useProgress.getState().events, paper).get("c-1");
  expect(state?.conflicts.size).toBe(0);
});

test("a name given later covers what was rated before, and one name on two devices is one person", () => {
  on("mine", "c-1")({ severity: 5 });
  device.name = "Ann";
  on("mine", "c-2")({ severity: 1 });
  on("laptop", "c-1")({ trend: "better" });
  expect(ratings()).toEqual([["Ann", 5, "better", null, null]]);
});

test("a row and its cells are apart", () => {
  on("mine", cellSubject("c-1", null))({ severity: 3 });
  on("mine", cellSubject("c-1", "f-quantum"))({ severity: 1 });
  expect([ratings(), ratings("c-1/f-quantum")]).toEqual([
    [["mine", 3, null, null, null]],
    [["mine", 1, null, null, null]],
  ]);
});

test("a step outside the scale is no rating", () => {
  const events = [0, 6, 2.5, "3"].map((value, index) =>
    sample(`odd-${index}`, { counter: index + 1, subject: "c-1", field: "severity", value }),
  );
  expect(ratingsOf(foldEvents(events, { paper }), "c-1", "mine")).toEqual([]);
});
