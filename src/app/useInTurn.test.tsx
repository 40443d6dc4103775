import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Dataset } from "@/dataset";
import type { Sight, Snapshot } from "@/panels/panel";
import { type Progress, untouched } from "@/progress";
import { defaultView, type View } from "@/view";
import { isSame, useInTurn } from "./useInTurn";

const places = ["band", "left", "right"];
const dataset = {} as Dataset;

const snapshot = (view: Partial<View> = {}, rest: Partial<Snapshot> = {}): Snapshot => ({
  dataset,
  locale: "en",
  today: "2026-11-23",
  calendarDay: "2026-11-23",
  progress: untouched,
  view: { ...defaultView, ...view },
  ...rest,
});

/** What was drawn at each place, render by render, without repetitions. */
function watch(first: Snapshot) {
  const seen: string[][] = [];
  const { rerender, result } = renderHook(
    ({ now }) => {
      const turn = useInTurn(now, places);
      const shown = places.map((place) => turn.shownAt(place).view.choose ?? "-");
      if (seen.at(-1)?.join() !== shown.join()) seen.push(shown);
      return turn;
    },
    { initialProps: { now: first } },
  );
  const settle = (now: Snapshot) =>
    waitFor(() => {
      for (const place of places) expect(result.current.shownAt(place)).toBe(now);
    });
  const touch = (place: string) => act(() => result.current.goAhead(place));
  return { seen, settle, touch, show: (now: Snapshot) => rerender({ now }) };
}

test("for a choice places follow one by one, in their order, the touched one first", async () => {
  const first = snapshot();
  const { seen, settle, touch, show } = watch(first);
  await settle(first);
  touch("right");
  const chosen = snapshot({ choose: "a" });
  show(chosen);
  await settle(chosen);
  expect(seen).toEqual([
    ["-", "-", "-"],
    ["-", "-", "a"],
    ["a", "-", "a"],
    ["a", "a", "a"],
  ]);
});

test("a newer choice overtakes one that has not come everywhere, and none comes back", async () => {
  const first = snapshot();
  const { seen, settle, touch, show } = watch(first);
  await settle(first);
  touch("left");
  show(snapshot({ choose: "a" }));
  touch("right");
  const last = snapshot({ choose: "b" });
  show(last);
  await settle(last);
  for (const index of places.keys()) {
    const inTurn = seen.map((shown) => shown[index]);
    const changes = inTurn.filter((choice, at) => choice !== inTurn[at - 1]);
    expect(["-,a,b", "-,b"]).toContain(changes.join());
  }
});

test.each<[string, Progress["saving"], string]>([
  ["that a change is saved waits its turn", "saved", "a--"],
  ["that it was not is told at once", { notSaved: "memory-only", cause: "unfetched" }, "aaa"],
])("%s", async (_, saving, then) => {
  const first = snapshot();
  const { seen, settle, show } = watch(first);
  await settle(first);
  const told = snapshot({ choose: "a" }, { progress: { ...untouched, saving } });
  show(told);
  await settle(told);
  expect(seen[1]?.join("")).toBe(then);
});

test("what comes with another view comes with it everywhere", async () => {
  const first = snapshot();
  const { seen, settle, show } = watch(first);
  await settle(first);
  const stepped = snapshot({ choose: "a", step: 1 });
  show(stepped);
  await settle(stepped);
  expect(seen).toEqual([
    ["-", "-", "-"],
    ["a", "a", "a"],
  ]);
});

test.each<[string, Sight, Snapshot, boolean]>([
  ["nothing", "keeping", snapshot(), true],
  ["the choice", "paper", snapshot({ choose: "a" }), false],
  ["the day", "paper", snapshot({}, { today: "2026-01-01" }), false],
  ["progress", "paper", snapshot({}, { progress: { ...untouched, events: [] } }), true],
  ["progress", "standing", snapshot({}, { progress: { ...untouched, events: [] } }), false],
  ["name", "standing", snapshot({}, { progress: { ...untouched, by: "Li Na" } }), false],
  ["saving", "standing", snapshot({}, { progress: { ...untouched, saving: "saving" } }), true],
  ["saving", "keeping", snapshot({}, { progress: { ...untouched, saving: "saving" } }), false],
])("where %s changes, a panel that sees %s stays: %#", (_, sees, other, stays) => {
  expect(isSame(snapshot(), other, sees)).toBe(stays);
});
