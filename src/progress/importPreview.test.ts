import fc from "fast-check";
import { expect, test } from "vitest";
import { paper, sample } from "./arbitrary";
import type { ProgressEvent } from "./event";
import { here } from "./fileFixture";
import { foldEvents } from "./fold";
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
import { previewImport } from "./importPreview";

const look = (
  known: readonly ProgressEvent[],
  file: readonly ProgressEvent[],
  mode: "merge" | "replace" = "merge",
) => previewImport(known, asFile(file), { paper: here, mode, name: "theirs.json" });
const ids = (events: readonly ProgressEvent[]) => events.map(({ id }) => id);
const root = sample("root", { by: "Ann" });
const mine = sample("mine", { counter: 2, value: "partly", base: ["root"] });
const theirs = sample("theirs", { counter: 2, value: "implemented", base: ["root"], by: "Bo" });
const remark = sample("remark", { counter: 3, field: "note", value: "seen", by: "Bo" });

test("what is new, known, changed and added, and by whom", () => {
  const preview = look([root], [root, theirs, remark]);
  expect(preview).toMatchObject({
    isNothingNew: false,
    problem: null,
    known: 1,
    unread: 0,
    gaps: 0,
  });
  expect(ids(preview.fresh)).toEqual(["theirs", "remark"]);
  expect(preview.changes).toEqual([
    { subject: "action-1", field: "progress", from: root, to: theirs },
  ]);
  expect(ids(preview.added)).toEqual(["remark"]);
  expect(preview.people).toEqual([{ by: "Bo", events: 2 }]);
  expect([preview.conflicts, preview.hiding, preview.returning, preview.unknownSubjects]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test("a conflict shows both values, once", () => {
  const preview = look([root, mine], [root, theirs]);
  expect(preview.conflicts).toEqual([
    { subject: "action-1", field: "progress", values: [mine, theirs] },
  ]);
  expect(look([root, mine, theirs], [root, theirs, remark]).conflicts).toEqual([]);
});

test("the same file again is nothing new, and says so", () => {
  const preview = look([root, mine], [root]);
  expect(preview).toMatchObject({ isNothingNew: true, known: 1, problem: { code: "E-28" } });
  expect(preview.changes).toEqual([]);
});

test("replacing tells what will no longer count", () => {
  const preview = look([root, mine, remark], [root], "replace");
  expect(ids(preview.hiding)).toEqual(["mine", "remark"]);
  expect(preview.changes).toEqual([
    { subject: "action-1", field: "progress", from: mine, to: root },
  ]);
});

test("what the file takes back is told", () => {
  const undo = sample("undo", {
    counter: 4,
    subject: paper,
    field: "hide",
    value: { events: ["root"] },
  });
  const preview = look([root], [root, undo]);
  expect(ids(preview.hiding)).toEqual(["root"]);
  expect(preview.changes).toEqual([
    { subject: "action-1", field: "progress", from: root, to: null },
  ]);
});

test("what was taken back here and stands in the file is told, and what comes back", () => {
  const bo = openDevice("bo");
  write(bo, "action-1", "note", "seen");
  const copy = asFile(bo.events);
  reset(bo);
  const options = { paper: here, mode: "merge", name: "x" } as const;
  const quiet = previewImport(bo.events, copy, options);
  expect(ids(quiet.takenBackHere)).toEqual(["bo-1"]);
  expect(quiet.isNothingNew).toBe(true);
  const asked = previewImport(bo.events, copy, { ...options, bringBack: true });
  expect([ids(asked.takenBackHere), ids(asked.returning), ids(asked.added)]).toEqual([
    [],
    ["bo-1"],
    ["bo-1"],
  ]);
});

test("an import taken back comes back", () => {
  const bo = openDevice("bo");
  bring(bo, asFile([root, theirs]), "merge");
  say(bo, "hide", bo.steps.at(-1) ?? { events: [] });
  expect(ids(look(bo.events, [root, theirs]).returning)).toEqual(["root", "theirs"]);
});

test.each([
  ["an action of another edition", { subject: "action-9" }, ["action-9"]],
  [
    "a cell of a row that is not there",
    { subject: "c-9/f-1", field: "severity", value: 3 },
    ["c-9"],
  ],
  ["a cell of a row that is", { subject: "action-1/f-1", field: "severity", value: 3 }, []],
  [
    "an action of the reader's own",
    { subject: "own-1", field: "action", value: { recommendation: "r-1", title: "t" } },
    [],
  ],
  [
    "one under a recommendation that is not there",
    { subject: "own-1", field: "action", value: { recommendation: "r-9", title: "t" } },
    ["r-9"],
  ],
])("%s: unknown subjects are listed and kept", (_, given, unknown) => {
  const preview = look([], [sample("a", given)]);
  expect(preview.unknownSubjects.map(({ subject }) => subject)).toEqual(unknown);
  expect(ids(preview.fresh)).toEqual(["a"]);
});

test("a history with a gap is told", () => {
  expect(look([], [theirs]).gaps).toBe(1);
  expect(look([root], [theirs]).gaps).toBe(0);
});

test("judgements of several people are no conflict, and each changes by itself", () => {
  const rated = (id: string, device: string, value: number) =>
    sample(id, { field: "severity", value, device });
  const preview = look([rated("a", "one", 2)], [rated("b", "two", 5)]);
  expect(preview.conflicts).toEqual([]);
  expect(preview.changes).toMatchObject([{ field: "severity", from: null, to: { id: "b" } }]);
});

test("a person's judgement changes by the name it carries, whichever device wrote it", () => {
  const rated = (id: string, counter: number, given: object) =>
    sample(id, { counter, field: "severity", ...given });
  const known = [
    rated("a", 1, { value: 2, device: "one" }),
    rated("b", 2, { value: 3, device: "one", by: "Bo" }),
  ];
  const preview = look(known, [
    rated("c", 3, { value: 5, device: "two", by: "Bo" }),
    rated("d", 4, { value: 1, device: "one", by: "Cai" }),
  ]);
  expect(preview.changes).toMatchObject([
    { from: { id: "b" }, to: { id: "c" } },
    { from: null, to: { id: "d" } },
  ]);
});

test("a file nobody edited that contradicts what is here is refused", () => {
  const preview = look([mine], [{ ...mine, value: "closed" }]);
  expect(preview.problem).toMatchObject({ code: "E-31", where: "device", id: "mine" });
  expect(preview.changes).toEqual([]);
});

test("what it tells is what then happens, whatever people did before", () => {
  fc.assert(
    fc.property(
      somePeople,
      fc.constantFrom("merge" as const, "replace" as const),
      ([ann, bo], mode) => {
        const before = foldEvents(bo.events, { paper });
        const preview = look(bo.events, ann.events, mode);
        const isDone = bring(bo, asFile(ann.events), mode);
        expect(preview.isNothingNew).toBe(!isDone);
        const after = standing(bo.events);
        const shown = [...after.values()].flatMap(({ history }) => ids(history));
        const was = [...before.values()].flatMap(({ history }) => ids(history));
        expect(ids(preview.hiding).sort()).toEqual(was.filter((id) => !shown.includes(id)).sort());
        for (const { subject, field, to } of preview.changes)
          expect(after.get(subject)?.heads.get(field)?.at(-1) ?? null).toEqual(to);
        for (const [subject, { progress }] of after)
          if ((before.get(subject)?.progress ?? "not-started") !== progress)
            expect(preview.changes).toContainEqual(
              expect.objectContaining({ subject, field: "progress" }),
            );
      },
    ),
    { numRuns: 400 },
  );
});
