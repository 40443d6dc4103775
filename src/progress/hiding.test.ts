import { expect, test } from "vitest";
import { sample } from "./arbitrary";
import type { ProgressEvent } from "./event";
import { selectHidden } from "./hiding";

const paper = "paper-1";
const say = (counter: number, field: "hide" | "show", value: object, batch?: string) =>
  sample(`${field}-${counter}`, {
    counter,
    subject: paper,
    field,
    value,
    ...(batch ? { batch } : {}),
  });
const mark = (counter: number, events: readonly string[], batch?: string) =>
  sample(`import-${counter}`, {
    counter,
    subject: paper,
    field: "import",
    value: { file: "theirs.json", events },
    ...(batch ? { batch } : {}),
  });

const one = sample("one");
const other = sample("other", { batch: "bulk" });

/** Which of `one` and `other` are hidden. */
const hidden = (events: readonly ProgressEvent[]) => {
  const isHidden = selectHidden(events);
  return [one, other].filter(isHidden).map(({ id }) => id);
};

const undoOne = say(2, "hide", { events: ["one"] });
const reset = say(3, "hide", { events: ["one", "other"] });
const imported = mark(2, ["one", "other"]);

test.each<[string, readonly ProgressEvent[], readonly string[]]>([
  ["nothing said", [], []],
  ["an undo", [undoOne], ["one"]],
  ["an undo and its redo", [undoOne, say(3, "show", { events: ["one"] })], []],
  [
    "the last word wins, whatever the order of the list",
    [say(4, "show", { events: ["one"] }), undoOne],
    [],
  ],
  ["a batch as a whole", [say(2, "hide", { batch: "bulk" })], ["other"]],
  ["a reset", [reset], ["one", "other"]],
  ["a reset taken back", [reset, say(4, "hide", { events: ["hide-3"] })], []],
  [
    "a reset taken back and done again",
    [reset, say(4, "hide", { events: ["hide-3"] }), say(5, "show", { events: ["hide-3"] })],
    ["one", "other"],
  ],
  [
    "what was undone before a reset stays undone when the reset is taken back",
    [undoOne, reset, say(4, "hide", { events: ["hide-3"] })],
    ["one"],
  ],
  ["an import", [imported], []],
  ["an import taken back", [imported, say(3, "hide", { events: ["import-2"] })], ["one", "other"]],
  [
    "an import taken back and made again",
    [imported, say(3, "hide", { events: ["import-2"] }), mark(4, ["one"])],
    ["other"],
  ],
  [
    "an import taken back, one of its events shown by itself since",
    [imported, say(3, "hide", { events: ["import-2"] }), say(4, "show", { events: ["one"] })],
    ["other"],
  ],
  [
    "an event undone by itself stays so when its import is shown again",
    [
      imported,
      say(3, "hide", { events: ["one"] }),
      say(4, "hide", { events: ["import-2"] }),
      say(5, "show", { events: ["import-2"] }),
    ],
    ["one"],
  ],
  [
    "a replacement: what was here is hidden, what came stands",
    [say(2, "hide", { events: ["one"] }, "replace"), mark(3, ["other"], "replace")],
    ["one"],
  ],
  [
    "a replacement taken back: what was here stands, what came is hidden",
    [
      say(2, "hide", { events: ["one"] }, "replace"),
      mark(3, ["other"], "replace"),
      say(4, "hide", { batch: "replace" }),
    ],
    ["other"],
  ],
  [
    "what an import had hidden stands again when the import is taken back",
    [undoOne, mark(3, ["hide-2", "other"]), say(4, "hide", { events: ["import-3"] })],
    ["other"],
  ],
  ["a value that names nothing", [say(2, "hide", { everything: true })], []],
])("%s", (_, events, expected) => {
  expect(hidden(events)).toEqual(expected);
  expect(hidden(events.toReversed())).toEqual(expected);
});

test("on a past day an undo made since does not count, an import taken back since does", () => {
  const early = ({ counter }: ProgressEvent) => counter < 3;
  const undone = selectHidden([say(3, "hide", { events: ["one"] })], early);
  expect(undone(one)).toBe(false);
  const back = selectHidden([imported, say(3, "hide", { events: ["import-2"] })], early);
  expect([back(one), back(other)]).toEqual([true, true]);
});
