import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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
const now = () => selectProgress(useProgress.getState().events, paper);
const told = (byId = now()) => ({
  byId,
  nowById: now(),
  device: "mine",
  ...(device.name ? { by: device.name } : {}),
});
const ratings = (subject = "c-1", byId = now()) =>
  ratingsOf(told(byId), subject).map(({ author, severity, trend, confidence, note }) => [
    author.name ?? author.key,
    severity,
    trend,
    confidence,
    note,
  ]);

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

describe("who takes a device over", () => {
  let unnamed = now();
  beforeEach(() => {
    on("mine", "c-2")({ severity: 2 });
    unnamed = now();
    device.name = "Chen Wei";
    on("mine", "c-1")({ severity: 4, note: "Two plants closed" });
    device.name = "Li Na";
  });

  test("has no rating before giving one: the predecessor's stand under the name they carry", () => {
    expect(ratings()).toEqual([["Chen Wei", 4, null, null, "Two plants closed"]]);
    expect(ratings("c-2")).toEqual([["Chen Wei", 2, null, null, null]]);
    expect(ratings("c-2", unnamed)).toEqual(ratings("c-2"));
    expect(ratingsOf(told(), "c-1").map(({ author }) => author.isReader)).toEqual([false]);
  });

  test("stands beside the predecessor, on a past day, too", () => {
    const before = now();
    on("mine", "c-1")({ severity: 1 });
    expect(ratings()).toEqual([
      ["Li Na", 1, null, null, null],
      ["Chen Wei", 4, null, null, "Two plants closed"],
    ]);
    expect(ratings("c-1", before)).toEqual([["Chen Wei", 4, null, null, "Two plants closed"]]);
  });

  test("clears nothing of the predecessor's, and can say the same", () => {
    on("mine", "c-1")({ severity: null, note: null });
    expect(ratings()).toEqual([["Chen Wei", 4, null, null, "Two plants closed"]]);
    on("mine", "c-2")({ severity: 2 });
    expect(ratings("c-2").map(([name]) => name)).toEqual(["Li Na", "Chen Wei"]);
  });

  test("leaves theirs to a predecessor whose rating an earlier edition had replaced", () => {
    const { events } = useProgress.getState();
    const theirs = events.filter(({ subject }) => subject === "c-1").map(({ id }) => id);
    const given = { counter: 9, subject: "c-1", device: "mine", by: "Li Na", base: theirs };
    const later = sample("later", { ...given, field: "severity", value: 1 });
    useProgress.setState({ events: [...events, later] });
    expect(ratings().map(([name, severity]) => [name, severity])).toEqual([
      ["Li Na", 1],
      ["Chen Wei", 4],
    ]);
  });

  test("and who takes a name back is no one's successor", () => {
    device.name = "";
    on("mine", "c-1")({ severity: 3 });
    expect(ratings().map(([name, severity]) => [name, severity])).toEqual([
      ["mine", 3],
      ["Chen Wei", 4],
    ]);
  });
});

test("a name that is given but not yet used covers what was rated without one", () => {
  on("mine", "c-1")({ severity: 5 });
  device.name = "Ann";
  expect(ratings()).toEqual([["Ann", 5, null, null, null]]);
  expect(on("mine", "c-1")({ severity: 5 })).toBeNull();
  on("mine", "c-1")({ severity: 3 });
  expect(ratings()).toEqual([["Ann", 3, null, null, null]]);
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
  expect(ratingsOf(told(foldEvents(events, { paper })), "c-1")).toEqual([]);
});
