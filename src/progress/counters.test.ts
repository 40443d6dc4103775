import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { setProgress } from "./actions";
import { paper, sample } from "./arbitrary";
import { highestCounter, progressValues } from "./event";
import { edited, here, parsed, signed, twoChanges, written } from "./fileFixture";
import { fileLimits } from "./fileLimits";
import { planImport } from "./importPlan";
import { addEvents, useProgress } from "./store";

beforeEach(() => useProgress.setState({ events: [], unread: [] }));

const events = () => useProgress.getState().events;

/** False when the file is refused, or brings nothing. */
function bring(text: string, mode: "merge" | "replace"): boolean {
  const result = parsed(text);
  const plan = result.ok && planImport(events(), result.file, { paper: here, mode, name: "f" });
  if (plan) addEvents(plan.events);
  return Boolean(plan);
}

test("what another paper counted up to is not counted on", () => {
  addEvents([sample("theirs", { paper: "paper-2", counter: 2_000_000 })]);
  setProgress(paper, "action-1", "partly");
  expect(events().find((event) => event.paper === paper)?.counter).toBe(1);
});

test.each([
  ["as far as it can be", 2 + fileLimits.counterRoom, true],
  ["one further", 3 + fileLimits.counterRoom, false],
  ["at the end of the range", highestCounter, false],
])("a file of two changes with a counter %s", (_, counter, isRead) => {
  const file = signed(({ events: [one] }) => Object.assign(one ?? {}, { counter }));
  expect(bring(file, "merge")).toBe(isRead);
});

const counters = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: fileLimits.counterRoom, max: fileLimits.counterRoom + 9 }),
  fc.integer({ min: 2 ** 40 - 3, max: 2 ** 40 }),
  fc.integer({ min: highestCounter - 3, max: highestCounter }),
);
const subject = fc.constantFrom("action-1", "action-2");
const value = fc.constantFrom(...progressValues);
const theirs = fc.record({ id: fc.constantFrom("a", "b", "c"), counter: counters, subject, value });
const acts = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("set" as const), subject, value }) },
  fc.record({ kind: fc.constant("other paper" as const), counter: counters }),
  fc.record({
    kind: fc.constant("file" as const),
    mode: fc.constantFrom("merge" as const, "replace" as const),
    isByHand: fc.boolean(),
    changes: fc.uniqueArray(theirs, { selector: ({ id }) => id, minLength: 1 }),
  }),
);

test("whatever is read in and changed, what is saved then can be read in again", () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 8 }), (done) => {
      useProgress.setState({ events: [], unread: [] });
      for (const act of done) {
        if (act.kind === "set") setProgress(paper, act.subject, act.value);
        else if (act.kind === "file") {
          const made = (act.isByHand ? edited : signed)((file) => {
            file.events = act.changes.map((change) => ({ ...twoChanges[0], ...change }));
          });
          bring(made, act.mode);
        } else {
          const id = `other-${act.counter}`;
          addEvents([sample(id, { paper: "paper-2", counter: act.counter })]);
        }
      }
      expect(parsed(written(events()))).toMatchObject({ ok: true });
    }),
    { numRuns: 500 },
  );
});
