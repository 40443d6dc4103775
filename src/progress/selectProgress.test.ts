import fc from "fast-check";
import { expect, test } from "vitest";
import { paper, sample, someEvents } from "./arbitrary";
import type { ProgressEvent } from "./event";
import { foldEvents } from "./fold";
import { mergeEvents } from "./order";
import { selectProgress } from "./selectProgress";

test("the same list gives the same map; what did not change keeps its identity", () => {
  const events = [sample("a"), sample("b", { subject: "action-2" })];
  const before = selectProgress(events, paper);
  expect(selectProgress(events, paper)).toBe(before);
  const after = selectProgress([...events, sample("c", { counter: 2, base: ["a"] })], paper);
  expect(after.get("action-1")).not.toBe(before.get("action-1"));
  expect(after.get("action-2")).toBe(before.get("action-2"));
  const elsewhere = [...events, sample("d", { counter: 3, paper: "paper-2" })];
  expect(selectProgress(events, paper)).toEqual(before);
  expect(selectProgress(elsewhere, paper)).toBe(selectProgress(elsewhere, paper));
});

test("however a list grows, the state is that of a fold from the start", () => {
  fc.assert(
    fc.property(someEvents, fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), (all, cuts) => {
      let events: readonly ProgressEvent[] = [];
      for (const cut of [...cuts.toSorted((a, b) => a - b), all.length]) {
        events = mergeEvents(events, all.slice(0, cut));
        expect(selectProgress(events, paper)).toEqual(foldEvents(events, { paper }));
      }
    }),
  );
});
