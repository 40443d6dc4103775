// Test material only: nothing but tests imports it, so it reaches no bundle.

import fc from "fast-check";
import { paper, subjects } from "./arbitrary";
import { type JsonValue, type ProgressEvent, parseEvent, progressValues } from "./event";
import { here, parsed, written } from "./fileFixture";
import type { TrackerFile } from "./fileFormat";
import { foldEvents } from "./fold";
import { isHiding, type Step, selectHidden } from "./hiding";
import { type ImportMode, planImport } from "./importPlan";
import { mergeEvents } from "./order";

/** What stands, without what is taken back. */
export function standing(events: readonly ProgressEvent[]) {
  const states = [...foldEvents(events, { paper })].filter(([, { history }]) => history.length > 0);
  return new Map(states.map(([subject, { hidden: _, ...state }]) => [subject, state] as const));
}

export function asFile(events: readonly ProgressEvent[]): TrackerFile {
  const result = parsed(written(events));
  if (!result.ok) throw new Error(result.problem.code);
  return result.file;
}

export type Device = {
  readonly name: string;
  events: readonly ProgressEvent[];
  readonly steps: Step[];
};

export const openDevice = (name: string): Device => ({ name, events: [], steps: [] });

/** Appends an event as the actions do: after all it has seen, on top of what stands. */
export function write(device: Device, subject: string, field: string, value: JsonValue): void {
  const heads = foldEvents(device.events, { paper }).get(subject)?.heads.get(field) ?? [];
  const id = `${device.name}-${device.events.length + 1}`;
  const event = parseEvent({
    id,
    counter: (device.events.at(-1)?.counter ?? 0) + 1,
    at: "2026-01-05T10:00:00.000Z",
    paper,
    subject,
    field,
    value,
    device: device.name,
    ...(heads.length > 0 ? { base: heads.map((head) => head.id) } : {}),
  });
  device.events = mergeEvents(device.events, [event]);
  if (!isHiding(event)) device.steps.push({ events: [id] });
}

export function say(device: Device, field: "hide" | "show", step: Step): void {
  write(device, paper, field, step as JsonValue);
}

export function reset(device: Device): void {
  const isHidden = selectHidden(device.events.filter(isHiding));
  const ids = device.events
    .filter((event) => !isHiding(event) && !isHidden(event))
    .map(({ id }) => id);
  say(device, "hide", { events: ids });
}

/** False when there was nothing to do. */
export function bring(
  device: Device,
  file: TrackerFile,
  mode: ImportMode,
  bringBack = false,
): boolean {
  const options = {
    paper: here,
    mode,
    bringBack,
    name: "theirs.json",
    author: { device: device.name },
  };
  const plan = planImport(device.events, file, options);
  if (!plan) return false;
  device.events = mergeEvents(device.events, plan.events.map(parseEvent));
  if (plan.step) device.steps.push(plan.step);
  return true;
}

const index = fc.nat({ max: 2 });
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("set" as const),
      on: index,
      value: fc.constantFrom(...progressValues),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("note" as const), on: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "redo" as const), step: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reset" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("merge" as const, "replace" as const),
      from: index,
    }),
  },
);

/** Three people who work, undo, start afresh, and exchange files. */
export const somePeople: fc.Arbitrary<readonly [Device, Device, Device]> = fc
  .array(fc.tuple(index, act), { maxLength: 16 })
  .map((acts) => {
    const people = [openDevice("ann"), openDevice("bo"), openDevice("cai")] as const;
    for (const [who, told] of acts) perform(people, people[who] ?? people[0], told);
    return people;
  });

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

function perform(people: readonly Device[], device: Device, told: Act): void {
  const on = "on" in told ? (subjects[told.on] ?? "") : "";
  if (told.do === "set") write(device, on, "progress", told.value);
  else if (told.do === "note") write(device, on, "note", "seen");
  else if (told.do === "reset") reset(device);
  else if ("from" in told) {
    const other = people[told.from];
    if (other && other !== device) bring(device, asFile(other.events), told.do);
  } else {
    const step = device.steps[told.step % Math.max(1, device.steps.length)];
    if (step) say(device, told.do === "undo" ? "hide" : "show", step);
  }
}
