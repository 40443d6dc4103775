import { describe, expect, test } from "vitest";
import { previewImport, type TrackerFile } from "@/progress";
import { countSaved, countStanding } from "./counted";
import { factsOf } from "./DoneView";
import { change, chen, snapshotOf } from "./fixture";
import { flowWords } from "./flowWords";
import { paperHere } from "./paperHere";
import { previewFacts } from "./previewFacts";
import { saidBy } from "./said";
import { toldWith } from "./toldWith";

const one = chen.paper.actions[0]?.id ?? "";
const recommendation = chen.paper.actions[0]?.recommendation ?? "";
const fileOf = (events: TrackerFile["events"]): TrackerFile => ({
  schema: 1,
  appVersion: "1",
  paper: paperHere(chen),
  exportedAt: "2026-11-20T09:05:00.000Z",
  by: "Wang\u202eLi",
  device: null,
  isIntact: true,
  events,
  unread: [],
});

function facts(locale: "en" | "zh", mode: "merge" | "replace") {
  const here = [change(1, one, "lead", "Ours")];
  const file = fileOf([
    change(2, one, "lead", "Theirs", { by: "Wang\u202eLi" }),
    change(3, one, "note", "a note"),
    change(4, "a-gone", "progress", "partly", { base: ["nowhere"] }),
  ]);
  const snapshot = snapshotOf(here, locale);
  const preview = previewImport(here, file, { paper: paperHere(chen), mode, name: "theirs.json" });
  return previewFacts(preview, { file, isCopy: false, told: toldWith(snapshot, file) });
}

describe("what a preview says", () => {
  test("what is in the file, by whom, and what this edition does not have", () => {
    const said = facts("en", "merge");
    expect(said[0]).toMatch(/^Made on 20 November 2026.*, by Wang‹U\+202E›Li\.$/);
    expect(said.slice(1)).toEqual([
      "It holds 3 changes: 3 new, 0 here already.",
      "New changes are by Wang‹U+202E›Li (1) and someone without a name (2).",
      "1 note or piece of evidence comes.",
      "1 item is not in this edition of the paper: a-gone (1). What is noted on it is kept.",
      "1 change builds on others that are neither here nor in the file; their history is incomplete.",
    ]);
  });

  test("what no longer counts where the file replaces all", () => {
    expect(facts("en", "replace")).toContain("1 change made here will no longer count.");
  });

  test("the same in Chinese", () => {
    const said = facts("zh", "replace");
    expect(said).toHaveLength(facts("en", "replace").length);
    for (const fact of said) expect(fact).toMatch(/\p{Script=Han}/u);
  });

  test("names few and counts the rest", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      change(index + 1, `a-gone-${index}`, "progress", "partly"),
    );
    const file = fileOf(many);
    const paper = paperHere(chen);
    const preview = previewImport([], file, { paper, mode: "merge", name: "many.json" });
    const told = toldWith(snapshotOf([]), file);
    const said = previewFacts(preview, { file, isCopy: true, told }).join("\n");
    expect(said).toContain("30 items are not in this edition of the paper: a-gone-0 (1),");
    expect(said).toContain("a-gone-19 (1) and 10 others");
    expect(said).not.toContain("Made on");
  });
});

describe("what was done", () => {
  const nothing = { changed: 0, added: 0, gone: 0, settled: 0, open: 0 };
  const outcome = { act: "merged", name: "x", fresh: 1, steps: [], ...nothing } as const;

  test.each([
    [{ hasCopy: true }, ["A copy of what was here before is kept on this device."]],
    [
      { hasCopy: false },
      [
        "This device did not keep a copy of what was here before; undo brings it back all the same.",
      ],
    ],
    [
      { hasCopy: true, changed: 1, added: 2, gone: 1, settled: 1, open: 2 },
      [
        "1 value changed.",
        "2 notes and pieces of evidence came.",
        "1 change no longer counts. Nothing was deleted.",
        "1 conflict was settled as you chose.",
        "2 conflicts are left standing; settle them on this sheet at any time.",
        "A copy of what was here before is kept on this device.",
      ],
    ],
  ])("%j", (given, said) => {
    const done = { ...outcome, ...given };
    expect(factsOf(done, flowWords("en"))).toEqual(said);
    for (const fact of factsOf(done, flowWords("zh"))) expect(fact).toMatch(/\p{Script=Han}/u);
  });
});

describe("counting", () => {
  test("changes that count, and recommendations that hold any", () => {
    const others = chen.paper.actions.filter((action) => action.recommendation !== recommendation);
    const snapshot = snapshotOf([
      change(1, one, "lead", "Ours"),
      change(2, one, "lead", "Ours, later", { base: ["e-1"] }),
      change(3, recommendation, "note", "a note"),
      change(4, others[0]?.id ?? "", "progress", "partly"),
      change(5, "own-1", "action", {
        recommendation: others.at(-1)?.recommendation,
        title: "Ours",
      }),
      change(6, chen.paper.id, "hide", { events: ["e-4"] }),
      change(7, "a-gone", "progress", "partly"),
    ]);
    expect(countStanding(snapshot)).toBe(5);
    expect(countSaved(snapshot)).toBe(2);
  });
});

describe("a value in words", () => {
  const told = snapshotOf([]);
  test.each([
    [change(1, one, "progress", "implemented"), "Implemented"],
    [change(1, one, "lead", "A\u200bb"), "“A‹U+200B›b”"],
    [change(1, one, "lead", null), "emptied"],
    [change(1, one, "newer-field", 1), "cannot be shown by this version"],
    [null, "not set"],
  ])("%j is said %s", (event, value) => {
    expect(saidBy(event, told).value).toBe(value);
  });
});
