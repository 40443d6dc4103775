import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paper, sample } from "./arbitrary";
import { type ActionProgress, progressValues } from "./event";
import { flagsOf } from "./flags";
import { foldEvents } from "./fold";
import { countImplemented, recommendationState, rollUp, tickOf } from "./rules";

const named = (values: readonly ActionProgress[]) =>
  values.map((progress, index) => ({ id: `action-${index}`, progress }));

test.each<[readonly ActionProgress[], ActionProgress, string]>([
  [[], "not-started", "0 of 0"],
  [["not-started"], "not-started", "0 of 1"],
  [["in-progress"], "partly", "0 of 1"],
  [["partly"], "partly", "0 of 1"],
  [["implemented"], "implemented", "1 of 1"],
  [["closed"], "closed", "0 of 0"],
  [["closed", "closed"], "closed", "0 of 0"],
  [["not-started", "not-started"], "not-started", "0 of 2"],
  [["not-started", "in-progress"], "partly", "0 of 2"],
  [["implemented", "not-started"], "partly", "1 of 2"],
  [["implemented", "implemented"], "implemented", "2 of 2"],
  [["implemented", "closed"], "implemented", "1 of 1"],
  [["not-started", "closed"], "not-started", "0 of 1"],
  [["in-progress", "closed"], "partly", "0 of 1"],
])("actions %j make a recommendation %s, %s", (values, progress, count) => {
  const rolled = rollUp(named(values));
  expect(rolled.progress).toBe(progress);
  expect(`${rolled.implemented} of ${rolled.of}`).toBe(count);
});

test.each([
  ["not-started", "none"],
  ["in-progress", "some"],
  ["partly", "some"],
  ["implemented", "all"],
  ["closed", "none"],
] as const)("%s ticks %s", (progress, tick) => {
  expect(tickOf(progress)).toBe(tick);
});

test("closed ones are named", () => {
  expect(countImplemented(named(["closed", "implemented", "closed", "partly"]))).toEqual({
    implemented: 1,
    of: 2,
    closed: ["action-0", "action-2"],
  });
});

test("a closed action more changes no status but that of an empty or closed whole", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...progressValues), { minLength: 1 }), (values) => {
      const { progress } = rollUp(named(values));
      expect(rollUp(named([...values, "closed"])).progress).toBe(progress);
    }),
  );
});

let counter = 0;
const on = (subject: string, day: string, field: string, value: unknown) => {
  counter += 1;
  const at = `2026-${day}T12:00:00.000Z`;
  return sample(`event-${counter}`, { counter, subject, at, field, value });
};
const note = on("r-1", "01-02", "note", "Spoke to them.");
const due = on("r-1", "01-03", "first-date", "2026-05-01");
const stateOf = (events: Parameters<typeof foldEvents>[0], actions = ["a-1", "a-2"]) =>
  recommendationState(foldEvents(events, { paper }), "r-1", actions);
const flagsOn = (today: string, ...given: Parameters<typeof stateOf>) =>
  Object.entries(flagsOf(stateOf(...given), { today })).flatMap(([name, isOn]) =>
    isOn ? [name] : [],
  );

describe("a recommendation", () => {
  const both = ["a-1", "a-2"].map((id) => on(id, "01-09", "progress", "implemented"));

  test("is as far as its actions are, whatever its own events say", () => {
    expect(stateOf([note])?.progress).toBe("not-started");
    expect(stateOf([note, ...both.slice(1)])?.progress).toBe("partly");
    expect(stateOf([note, ...both])?.progress).toBe("implemented");
    const closed = on("r-1", "01-10", "progress", "closed");
    const state = stateOf([note, ...both, closed]);
    expect(state?.progress).toBe("implemented");
    expect(state?.heads.has("progress")).toBe(false);
  });

  test("without actions says itself how far it is", () => {
    const partly = on("r-1", "01-10", "progress", "partly");
    expect(stateOf([partly], [])).toMatchObject({ progress: "partly", latest: partly });
    expect(stateOf([partly], [])?.heads.get("progress")).toEqual([partly]);
  });

  test("on which nothing is said has no state, whatever its actions have", () => {
    expect(stateOf(both)).toBeUndefined();
  });

  test("of which all is undone is as far as its actions are, and was never touched", () => {
    const undo = on(paper, "01-04", "hide", { events: [note.id] });
    expect(stateOf([note, ...both, undo])).toMatchObject({ progress: "implemented", latest: null });
  });

  test("is neither late nor forgotten once all its actions are done", () => {
    expect(flagsOn("2026-12-01", [note, due])).toEqual(["overdue", "stale"]);
    expect(flagsOn("2026-12-01", [note, due, ...both])).toEqual([]);
  });

  test("was last touched when anything under it was", () => {
    const action = on("a-2", "06-01", "lead", "A ministry");
    const own = on("own-1", "06-01", "action", { recommendation: "r-1", title: "Ours" });
    expect(flagsOn("2026-06-02", [note])).toEqual(["stale"]);
    for (const event of [action, own]) {
      expect(flagsOn("2026-06-02", [note, event])).toEqual([]);
      expect(stateOf([note, event])?.latest).toEqual(event);
    }
  });

  test("steps back by its actions alone, which say so themselves", () => {
    const was = on("r-1", "01-10", "progress", "implemented");
    const now = on("r-1", "01-12", "progress", "partly");
    expect(flagsOn("2026-01-20", [was, now])).toEqual([]);
    expect(flagsOn("2026-01-20", [was, now], [])).toEqual(["regressed"]);
  });
});
