import { expect, test } from "vitest";
import type { ProgressEvent } from "@/progress";
import { actsOf } from "./acts";
import { chen, said } from "./fixture";

const tick = (id: string, batch?: string) =>
  said(id, id, "progress", "implemented", batch ? { batch } : {});
const hide = (id: string, events: readonly string[], more: object = {}) =>
  said(id, chen, "hide", { events }, { ...more });
const mark = (id: string, more: object) =>
  said(id, chen, "import", { file: "f.json", events: ["a"] }, { ...more });
const imported = { batch: "i", reason: "import" };

test.each<[string, readonly ProgressEvent[], readonly string[]]>([
  ["nothing", [], []],
  ["single changes", [tick("a"), tick("b")], ["change a", "change b"]],
  ["a batch is one", [tick("a", "x"), tick("b", "x"), tick("c")], ["change a b", "change c"]],
  ["a reset", [tick("a"), hide("r", ["a"], { reason: "reset" })], ["change a", "reset r"]],
  [
    "an undo and a redo",
    [tick("a"), hide("u", ["a"]), hide("r", ["u"])],
    ["change a", "undo u", "redo r"],
  ],
  [
    "one taken back alone, which is taken back",
    [tick("a"), hide("u", ["a"], { reason: "alone" }), hide("r", ["u"])],
    ["change a", "undo u", "redo r"],
  ],
  ["shown again", [tick("a"), said("s", chen, "show", { events: ["a"] })], ["change a", "redo s"]],
  [
    "a reset taken back is an undo",
    [hide("r", [], { reason: "reset" }), hide("u", ["r"])],
    ["reset r", "undo u"],
  ],
  [
    "an import with what it hides",
    [mark("m", imported), hide("h", ["a"], imported)],
    ["import m h"],
  ],
  ["an import made again", [said("s", chen, "show", { events: ["m"] }, imported)], ["import s"]],
  [
    "a mark that only keeps is none",
    [mark("m", imported), mark("k", { reason: "kept" })],
    ["import m"],
  ],
])("%s", (_, events, expected) => {
  expect(
    actsOf(events).map(({ kind, events: own }) => `${kind} ${own.map(({ id }) => id).join(" ")}`),
  ).toEqual(expected);
});
