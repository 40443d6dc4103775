import fc from "fast-check";
import { expect, test } from "vitest";
import { paper, sample, someEvents } from "./arbitrary";
import { changesSince } from "./changesSince";
import type { ProgressEvent } from "./event";
import { foldEvents } from "./fold";

const fold = (events: readonly ProgressEvent[], until?: string) =>
  foldEvents(events, until === undefined ? { paper } : { paper, until });

const early = "2026-01-01T10:00:00.000Z";
const late = "2026-02-01T10:00:00.000Z";
const told = (events: readonly ProgressEvent[]) =>
  changesSince(fold(events, "2026-01-15"), fold(events)).map(
    ({ subject, field, before, after }) =>
      `${subject} ${field}: ${before?.value ?? "-"} > ${after?.value ?? "-"}`,
  );

test.each<[string, readonly ProgressEvent[], readonly string[]]>([
  ["nothing", [], []],
  ["what stood already", [sample("a", { at: early })], []],
  [
    "three edits since are one difference",
    [
      sample("a", { at: early, value: "in-progress" }),
      sample("b", { at: late, counter: 2, base: ["a"], value: "partly" }),
      sample("c", { at: late, counter: 3, base: ["b"], value: "implemented" }),
    ],
    ["action-1 progress: in-progress > implemented"],
  ],
  [
    "there and back again is none",
    [
      sample("a", { at: early, value: "in-progress" }),
      sample("b", { at: late, counter: 2, base: ["a"], value: "partly" }),
      sample("c", { at: late, counter: 3, base: ["b"], value: "in-progress" }),
    ],
    [],
  ],
  [
    "emptying what was never filled is none",
    [sample("a", { at: late, field: "lead", value: null })],
    [],
  ],
  ...(
    [
      ["progress", "implemented", "not-started"],
      ["position", "supported", "not-considered"],
      ["blocked", true, false],
      ["retired", true, false],
    ] as const
  ).map(([field, there, back]): [string, readonly ProgressEvent[], readonly string[]] => [
    `${field}, there and back to where nothing was said of it, is none`,
    [
      sample("a", { at: late, field, value: there }),
      sample("b", { at: late, counter: 2, base: ["a"], field, value: back }),
    ],
    [],
  ]),
  [
    "a note that came, and one taken back",
    [
      sample("a", { at: early, field: "note", value: "old" }),
      sample("b", { at: late, counter: 2, field: "note", value: "new" }),
      sample("u", {
        at: late,
        counter: 3,
        subject: paper,
        field: "hide",
        value: { events: ["a"] },
      }),
    ],
    ["action-1 note: old > -", "action-1 note: - > new"],
  ],
  [
    "each person's judgement by itself",
    [
      sample("a", { at: early, field: "severity", value: 2, device: "one" }),
      sample("b", { at: early, counter: 2, field: "severity", value: 3, device: "two" }),
      sample("c", {
        at: late,
        counter: 3,
        field: "severity",
        value: 5,
        device: "two",
        base: ["b"],
      }),
    ],
    ["action-1 severity: 3 > 5"],
  ],
  [
    "a judgement given before its writer gave a name is the same person's",
    [
      sample("a", { at: early, field: "severity", value: 3, device: "one" }),
      sample("b", { at: late, counter: 2, field: "severity", value: 5, device: "one", by: "Ann" }),
    ],
    ["action-1 severity: 3 > 5"],
  ],
  [
    "who takes a device over changes nothing of the predecessor's",
    [
      sample("a", { at: early, field: "severity", value: 3, device: "one", by: "Ann" }),
      sample("b", { at: late, counter: 2, field: "severity", value: 5, device: "one", by: "Bo" }),
    ],
    ["action-1 severity: - > 5"],
  ],
])("%s", (_, events, expected) => {
  expect(told(events)).toEqual(expected);
});

test("between a state and itself nothing changed; turned around, the same items did", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const [then, now] = [fold(events, "2026-01-04"), fold(events)];
      expect(changesSince(now, new Map(now))).toEqual([]);
      const keys = (from: typeof then, to: typeof then) =>
        changesSince(from, to)
          .map(({ subject, field }) => `${subject} ${field}`)
          .sort();
      expect(keys(now, then)).toEqual(keys(then, now));
    }),
  );
});
