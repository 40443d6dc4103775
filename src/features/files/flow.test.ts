import { beforeEach, describe, expect, test } from "vitest";
import { explain, foldEvents, stateHash, toFile, useProgress } from "@/progress";
import { bringBack, carryOut, conflictKey, startAfresh, takeBack } from "./carryOut";
import { change, chen } from "./fixture";
import { type Opened, openText, type Previewed } from "./flow";
import { paperHere } from "./paperHere";
import { wholeCopy, wholeFile } from "./wholeFile";

const paper = chen.paper.id;
const [first, second] = chen.paper.actions.map(({ id }) => id);
const one = first ?? "";
const other = second ?? "";
const source = { kind: "file", name: "theirs.json" } as const;

const fileOf = (events: readonly ReturnType<typeof change>[]) => {
  const { subjects, ...named } = paperHere(chen);
  const exportedAt = "2026-11-20T09:05:00.000Z";
  return toFile(events, [], { paper: named, appVersion: "1", exportedAt });
};
const here = () => stateHash(useProgress.getState().events, paper);
const valueAt = (subject: string, field: string) =>
  foldEvents(useProgress.getState().events, { paper }).get(subject)?.heads.get(field)?.at(-1)
    ?.value;

function previewed(opened: Opened): Previewed {
  if (opened.kind !== "preview") throw new Error(`Refused: ${opened.problem.code}`);
  return opened;
}
const merge = { mode: "merge", bringBack: false, choices: new Map<string, string>() } as const;

const ours = [change(1, one, "progress", "implemented"), change(2, one, "lead", "Ours")];
const theirs = [
  change(3, other, "progress", "partly", { by: "Wang Li" }),
  change(4, one, "lead", "Theirs", { by: "Wang Li" }),
];

beforeEach(() => useProgress.setState({ events: ours, unread: [], isLoaded: true }));

describe("opening a file", () => {
  test("changes nothing", () => {
    const before = here();
    previewed(openText(chen, source, fileOf(theirs)));
    expect(here()).toBe(before);
  });

  test.each([
    ["{", "E-07"],
    ["<!doctype html><html></html>", "E-10"],
    ['{"name":"x","dependencies":{}}', "E-21"],
    ["a,b\r\n1,2\r\n", "E-60"],
    [fileOf(theirs).replace('"schema": 1', '"schema": 2'), "E-24"],
  ])("%j is refused, in both languages, and changes nothing", (text, code) => {
    const before = here();
    const opened = openText(chen, source, text);
    if (opened.kind !== "refused") throw new Error("Not refused");
    expect(opened.problem.code).toBe(code);
    for (const locale of ["en", "zh"] as const) {
      const told = explain(opened.problem, { locale, file: source.name, saved: 1 });
      expect(told.text).toContain("theirs.json");
      expect(told.text).toContain(code);
    }
    expect(here()).toBe(before);
  });

  test("one that contradicts what is here is refused", () => {
    const intact = fileOf([change(1, one, "progress", "partly")]);
    const opened = openText(chen, source, intact);
    if (opened.kind !== "refused") throw new Error("Not refused");
    expect(opened.problem.code).toBe("E-31");
    expect(valueAt(one, "progress")).toBe("implemented");
  });
});

describe("carrying out", () => {
  test("merges, and undo takes all of it back, and it can be brought back", async () => {
    const before = here();
    const outcome = await carryOut(chen, previewed(openText(chen, source, fileOf(theirs))), merge);
    expect(outcome).toMatchObject({ act: "merged", fresh: 2, open: 1, settled: 0, gone: 0 });
    expect(valueAt(other, "progress")).toBe("partly");
    expect(valueAt(one, "progress")).toBe("implemented");
    if (!outcome) return;
    takeBack(paper, outcome);
    expect([valueAt(other, "progress"), valueAt(one, "lead")]).toEqual([undefined, "Ours"]);
    bringBack(paper, outcome);
    expect([valueAt(other, "progress"), valueAt(one, "lead")]).toEqual(["partly", "Theirs"]);
    expect(here()).not.toBe(before);
  });

  test("settles what the reader chose, and undo takes that back, too", async () => {
    const choices = new Map([[conflictKey({ subject: one, field: "lead" }), "e-4"]]);
    const opened = previewed(openText(chen, source, fileOf(theirs)));
    const outcome = await carryOut(chen, opened, { ...merge, choices });
    expect(outcome).toMatchObject({ settled: 1, open: 0 });
    expect(valueAt(one, "lead")).toBe("Theirs");
    const conflicts = () =>
      foldEvents(useProgress.getState().events, { paper }).get(one)?.conflicts.size;
    expect(conflicts()).toBe(0);
    if (!outcome) return;
    takeBack(paper, outcome);
    expect([valueAt(other, "progress"), valueAt(one, "lead")]).toEqual([undefined, "Ours"]);
    bringBack(paper, outcome);
    expect([valueAt(other, "progress"), valueAt(one, "lead")]).toEqual(["partly", "Theirs"]);
    expect(conflicts()).toBe(0);
  });

  test("settles for what was here, if that is chosen", async () => {
    const choices = new Map([[conflictKey({ subject: one, field: "lead" }), "e-2"]]);
    const opened = previewed(openText(chen, source, fileOf(theirs)));
    await carryOut(chen, opened, { ...merge, choices });
    expect(valueAt(one, "lead")).toBe("Ours");
  });

  test("a chosen value that is gone by then settles nothing, and the conflict is told as open", async () => {
    const choices = new Map([[conflictKey({ subject: one, field: "lead" }), "e-gone"]]);
    const opened = previewed(openText(chen, source, fileOf(theirs)));
    const outcome = await carryOut(chen, opened, { ...merge, choices });
    expect(outcome).toMatchObject({ settled: 0, open: 1 });
  });

  test("replaces: what the file does not hold no longer counts, and undo shows it", async () => {
    const opened = previewed(openText(chen, source, fileOf(theirs)));
    const outcome = await carryOut(chen, opened, { ...merge, mode: "replace" });
    expect(outcome).toMatchObject({ act: "replaced", gone: 2 });
    expect(valueAt(one, "progress")).toBeUndefined();
    expect(valueAt(one, "lead")).toBe("Theirs");
    if (outcome) takeBack(paper, outcome);
    expect([valueAt(one, "progress"), valueAt(one, "lead")]).toEqual(["implemented", "Ours"]);
  });

  test("takes into account what came while the preview stood", async () => {
    const opened = previewed(openText(chen, source, fileOf(theirs)));
    useProgress.setState({ events: [...ours, ...theirs] });
    expect(await carryOut(chen, opened, merge)).toBeNull();
  });

  test("a fresh start hides everything, and undo brings all of it back", async () => {
    const before = [valueAt(one, "progress"), valueAt(one, "lead")];
    const outcome = await startAfresh(chen, 2);
    expect(outcome).toMatchObject({ act: "reset", gone: 2 });
    expect(valueAt(one, "progress")).toBeUndefined();
    if (outcome) takeBack(paper, outcome);
    expect([valueAt(one, "progress"), valueAt(one, "lead")]).toEqual(before);
    useProgress.setState({ events: [] });
    expect(await startAfresh(chen, 0)).toBeNull();
  });

  test("file copy → fresh start → file copy opened in place of all: the same state", async () => {
    const { text, changes } = wholeFile(chen);
    expect(changes).toBe(2);
    await startAfresh(chen, 2);
    const opened = previewed(openText(chen, { kind: "copy", name: "a copy" }, text));
    const outcome = await carryOut(chen, opened, { ...merge, mode: "replace" });
    expect(outcome?.act).toBe("restored");
    expect([valueAt(one, "progress"), valueAt(one, "lead")]).toEqual(["implemented", "Ours"]);
  });

  test("a copy on the device of one state is one text, whenever it is taken", () => {
    expect(wholeCopy(chen)).toBe(wholeCopy(chen));
    expect(wholeCopy(chen)).toContain('"count": 2');
  });
});
