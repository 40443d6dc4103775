import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "./arbitrary";
import { parseEvent } from "./event";
import { here } from "./fileFixture";
import { stateHash } from "./fileState";
import { readImport } from "./hiding";
import {
  asFile,
  bring,
  openDevice,
  reset,
  say,
  somePeople,
  standing,
  write,
} from "./importFixture";
import { planImport } from "./importPlan";
import { mergeEvents } from "./order";

const two = () => {
  const ann = openDevice("ann");
  const bo = openDevice("bo");
  write(ann, "action-1", "progress", "implemented");
  write(ann, "action-1", "note", "seen");
  write(bo, "action-2", "progress", "partly");
  return { ann, bo };
};
const options = { paper: here, mode: "merge", name: "ann.json", author: { device: "bo" } } as const;

test("a merge appends the file's new events as they are, and a mark that names them", () => {
  const { ann, bo } = two();
  const plan = planImport(bo.events, asFile(ann.events), options);
  expect(plan?.events.slice(0, 2)).toEqual(ann.events);
  const [mark, ...rest] = plan?.events.slice(2) ?? [];
  expect(rest).toEqual([]);
  expect(mark).toMatchObject({ field: "import", subject: here.id, device: "bo", counter: 3 });
  expect(mark?.value).toEqual({ file: "ann.json", events: ["ann-1", "ann-2"] });
});

test("taking it back leaves what was here, bringing it again shows it, and a third time is nothing", () => {
  const { ann, bo } = two();
  const before = standing(bo.events);
  bring(bo, asFile(ann.events), "merge");
  const after = standing(bo.events);
  expect(after.size).toBe(2);
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  expect(standing(bo.events)).toEqual(before);
  const count = bo.events.length;
  expect(bring(bo, asFile(ann.events), "merge")).toBe(true);
  expect(bo.events.slice(count)).toMatchObject([{ field: "import" }]);
  expect(standing(bo.events)).toEqual(after);
  expect(bring(bo, asFile(ann.events), "merge")).toBe(false);
});

test("of a larger import taken back, a smaller file brings back its own part", () => {
  const { ann, bo } = two();
  const early = asFile(ann.events);
  write(ann, "action-3", "progress", "closed");
  bring(bo, asFile(ann.events), "merge");
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  bring(bo, early, "merge");
  expect([...standing(bo.events).keys()].sort()).toEqual(["action-1", "action-2"]);
});

test("what was taken back here one by one stays so when merged, unless it is asked for", () => {
  const { ann, bo } = two();
  const copy = asFile(bo.events);
  const before = standing(bo.events);
  reset(bo);
  expect(bring(bo, copy, "merge")).toBe(false);
  expect(bring(bo, copy, "merge", true)).toBe(true);
  expect(standing(bo.events)).toEqual(before);
  expect(bring(ann, copy, "merge", true)).toBe(true);
});

test("replacing leaves what the file says and nothing else, and can be taken back", () => {
  const { ann, bo } = two();
  write(bo, "action-1", "progress", "closed");
  const before = standing(bo.events);
  bring(bo, asFile(ann.events), "replace");
  expect(standing(bo.events)).toEqual(standing(ann.events));
  expect(
    new Set(bo.events.filter(({ subject }) => subject === here.id).map(({ batch }) => batch)).size,
  ).toBe(1);
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  expect(standing(bo.events)).toEqual(before);
});

test("a replacement that brings nothing is marked with its file all the same", () => {
  const { bo } = two();
  const copy = asFile(bo.events);
  write(bo, "action-1", "progress", "closed");
  const before = standing(bo.events);
  const [mark, hide, ...rest] =
    planImport(bo.events, copy, { ...options, mode: "replace" })?.events ?? [];
  expect(rest).toEqual([]);
  expect(mark).toMatchObject({ field: "import", value: { file: "ann.json", events: [] } });
  expect(hide).toMatchObject({ field: "hide", value: { events: ["bo-2"] }, batch: mark?.batch });
  bring(bo, copy, "replace");
  expect(standing(bo.events)).toEqual(standing(copy.events));
  expect(bring(bo, copy, "replace")).toBe(false);
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  expect(standing(bo.events)).toEqual(before);
});

test("what the file takes back is taken back here, and comes back with the import", () => {
  const { ann, bo } = two();
  bring(bo, asFile(ann.events), "merge");
  const before = standing(bo.events);
  say(ann, "hide", { events: ["ann-1"] });
  bring(bo, asFile(ann.events), "merge");
  expect(standing(bo.events).get("action-1")?.progress).toBe("not-started");
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  expect(standing(bo.events)).toEqual(before);
});

test("one's own work does not go with an import taken back, though the file holds it, too", () => {
  const { ann, bo } = two();
  bring(ann, asFile(bo.events), "merge");
  const before = standing(bo.events);
  bring(bo, asFile(ann.events), "merge");
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  expect(standing(bo.events)).toEqual(before);
});

test("whatever people did, the last event on a device is its own: its id can be read from it", () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      for (const { name, events } of people) expect(events.at(-1)?.device ?? name).toBe(name);
    }),
  );
});

test.each(["a-1", "zz-1"])(
  "a known event %s changed by hand comes as a change on top of it, once",
  (id) => {
    const bo = openDevice("bo");
    const event = sample(id, { subject: "action-2", value: "partly", batch: "bulk" });
    bo.events = [event];
    const file = { ...asFile(bo.events), isIntact: false, events: [{ ...event, value: "closed" }] };
    expect(bring(bo, file, "merge")).toBe(true);
    expect(standing(bo.events).get("action-2")).toMatchObject({
      progress: "closed",
      conflicts: new Map(),
    });
    expect(bo.events[0]).toEqual(event);
    expect(bo.events[1]).toMatchObject({ counter: 2, base: [id] });
    expect(bring(bo, file, "merge")).toBe(false);
  },
);

test("a file nobody edited that contradicts a known event is not imported", () => {
  const { bo } = two();
  const [event = sample("none")] = bo.events;
  const file = { ...asFile(bo.events), events: [{ ...event, value: "closed" }] };
  expect(planImport(bo.events, file, options)).toBeNull();
});

test("unread changes come once and need no undo", () => {
  const { bo } = two();
  const newer = { id: "newer", version: 2 };
  const file = { ...asFile([]), unread: [newer] };
  expect(planImport(bo.events, file, options)).toEqual({ events: [newer], step: null });
  expect(planImport(bo.events, file, { ...options, unread: [newer] })).toBeNull();
});

test("whatever people did before, a merge can be taken back, shown again, and is done once", () => {
  fc.assert(
    fc.property(somePeople, ([ann, bo]) => {
      const file = asFile(ann.events);
      const before = standing(bo.events);
      if (!bring(bo, file, "merge")) return;
      const after = standing(bo.events);
      const step = bo.steps.at(-1) ?? { events: [] };
      expect(bring(bo, file, "merge")).toBe(false);
      say(bo, "hide", step);
      expect(standing(bo.events)).toEqual(before);
      say(bo, "show", step);
      expect(standing(bo.events)).toEqual(after);
    }),
    { numRuns: 400 },
  );
});

test("whatever people did before, replacing gives the file's state, and can be taken back", () => {
  fc.assert(
    fc.property(somePeople, ([ann, bo]) => {
      const before = standing(bo.events);
      const isDone = bring(bo, asFile(ann.events), "replace");
      expect(standing(bo.events)).toEqual(standing(ann.events));
      if (!isDone) return;
      expect(bring(bo, asFile(ann.events), "replace")).toBe(false);
      say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
      expect(standing(bo.events)).toEqual(before);
    }),
    { numRuns: 400 },
  );
});

test("two people's files give a third the same state in either order, and twice as once", () => {
  fc.assert(
    fc.property(somePeople, ([ann, bo, cai]) => {
      const other = { ...openDevice("cai"), events: cai.events };
      const files = [asFile(ann.events), asFile(bo.events)];
      for (const file of files) bring(cai, file, "merge");
      for (const file of files.toReversed()) bring(other, file, "merge");
      expect(stateHash(cai.events, here.id)).toBe(stateHash(other.events, here.id));
      for (const file of files) expect(bring(cai, file, "merge")).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test("with undone work, imports and fresh starts among them, merging stays a union", () => {
  fc.assert(
    fc.property(somePeople, ([{ events: a }, { events: b }, { events: c }]) => {
      const ab = mergeEvents(a, b);
      expect(mergeEvents(b, a)).toEqual(ab);
      expect(mergeEvents(ab, c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      expect(mergeEvents(ab, b)).toBe(ab);
      expect(stateHash(mergeEvents(b, a), here.id)).toBe(stateHash(ab, here.id));
    }),
    { numRuns: 1000 },
  );
});

test("one's own work does not go because somebody took back the import of it", () => {
  const { ann, bo } = two();
  bring(bo, asFile(ann.events), "merge");
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  const before = standing(ann.events);
  bring(ann, asFile(bo.events), "merge");
  expect([...standing(ann.events)]).toEqual(expect.arrayContaining([...before]));
  say(ann, "hide", ann.steps.at(-1) ?? { events: [] });
  expect(standing(ann.events)).toEqual(before);
});

test("a mark names every event that was not here", () => {
  fc.assert(
    fc.property(somePeople, ([ann, bo]) => {
      const known = new Set(bo.events.map(({ id }) => id));
      const fresh = ann.events.filter(({ id }) => !known.has(id)).map(({ id }) => id);
      const plan = planImport(bo.events, asFile(ann.events), options);
      const mark = plan?.events
        .map(parseEvent)
        .find(({ id, field }) => field === "import" && !fresh.includes(id));
      expect(mark ? readImport(mark)?.events : []).toEqual(expect.arrayContaining(fresh));
    }),
  );
});
