import fc from "fast-check";
import {
  confidences,
  type ProgressEvent,
  parseEvent,
  positionValues,
  priorities,
  progressValues,
  strengths,
  trends,
} from "./event";

// Test material only: nothing but tests imports it, so it reaches no bundle.

export const paper = "paper-1";
export const subjects = ["action-1", "action-2", "action-3"];

/** A readable event; `given` overrides what matters to a test. */
export function sample(id: string, given: Readonly<Record<string, unknown>> = {}): ProgressEvent {
  return parseEvent({
    id,
    counter: 1,
    at: "2026-01-05T10:00:00.000Z",
    paper,
    subject: "action-1",
    field: "progress",
    value: "in-progress",
    ...given,
  });
}

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const ids = Array.from({ length: 12 }, (_, index) => `event-${index}`);
const batches = ["batch-1", "batch-2"];

const fieldAndValue = fc.oneof(
  fc.record({ field: fc.constant("progress"), value: pick(progressValues) }),
  fc.record({ field: fc.constant("position"), value: pick(positionValues) }),
  fc.record({ field: fc.constant("note"), value: fc.string() }),
  fc.record({ field: pick(["lead", "others", "measure"]), value: fc.option(fc.string()) }),
  fc.record({
    field: pick(["first-date", "revised-date"]),
    value: pick(["2026-03-01", "2027-12-31", "2026-02-30", null]),
  }),
  fc.record({ field: fc.constant("priority"), value: fc.option(pick(priorities)) }),
  fc.record({ field: pick(["blocked", "retired"]), value: fc.boolean() }),
  fc.record({
    field: fc.constant("action"),
    value: fc.record({ recommendation: pick(["r-1", "r-2"]), title: fc.string() }),
  }),
  fc.record({
    field: fc.constant("evidence"),
    value: fc.record({ title: fc.string(), url: fc.webUrl(), strength: pick(strengths) }),
  }),
  fc.record({ field: fc.constant("severity"), value: pick([1, 2, 3, 4, 5, 6, null]) }),
  fc.record({ field: fc.constant("trend"), value: fc.option(pick(trends)) }),
  fc.record({ field: fc.constant("confidence"), value: fc.option(pick(confidences)) }),
  fc.record({ field: fc.constant("rating-note"), value: fc.option(fc.string()) }),
  fc.record({ field: pick(["progress", "newer-field"]), value: fc.jsonValue() }),
  fc.record({
    field: pick(["hide", "show"]),
    value: fc.oneof(
      fc.record({ events: fc.uniqueArray(pick(ids), { maxLength: 3 }) }),
      fc.record({ batch: pick(batches) }),
    ),
  }),
  fc.record({
    field: fc.constant("import"),
    value: fc.record({
      file: fc.constant("theirs.json"),
      events: fc.uniqueArray(pick(ids), { maxLength: 4 }),
    }),
  }),
);

const content = fc.tuple(
  fieldAndValue,
  fc.record(
    {
      counter: fc.integer({ min: 1, max: 6 }),
      subject: pick(subjects),
      paper: pick([paper, paper, paper, "paper-2"]),
      base: fc.uniqueArray(pick(ids), { maxLength: 2 }),
      batch: pick(batches),
      device: pick(["device-1", "device-2"]),
      by: pick(["Ann", "Bo"]),
      at: fc
        .date({ min: new Date(2026, 0, 1), max: new Date(2026, 0, 9), noInvalidDate: true })
        .map((date) => date.toISOString()),
    },
    { requiredKeys: ["counter", "subject", "paper", "at"] },
  ),
);

/** Events as several devices may have written them: any order, any links, undone or unknown. */
export const someEvents: fc.Arbitrary<readonly ProgressEvent[]> = fc
  .array(content, { maxLength: ids.length })
  .map((contents) =>
    contents.map(([told, rest], index) => sample(ids[index] ?? "", { ...told, ...rest })),
  );

/** The same events, dealt into overlapping parts. */
export const someParts: fc.Arbitrary<readonly (readonly ProgressEvent[])[]> = someEvents.chain(
  (events) => fc.array(fc.subarray([...events]), { minLength: 3, maxLength: 3 }),
);
