import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inTurn } from "./inTurn";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // What a test left waiting is none of the next one's.
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A frame, and what follows its paint. */
const paint = () => vi.advanceTimersToNextFrame();
const follow = () => vi.advanceTimersByTime(1);
const frame = () => {
  paint();
  follow();
};
/** Asks for turns of a share each, and tells whose have come. */
const ask = (names: string, share?: number, done: string[] = []) => {
  for (const name of names) inTurn(() => done.push(name), share);
  return done;
};

it.each([
  { share: undefined, byFrame: ["", "a", "ab", "abc", "abcd"] },
  { share: 1, byFrame: ["", "a", "ab"] },
  { share: 0.5, byFrame: ["", "ab", "abcd"] },
  { share: 0.4, byFrame: ["", "abc", "abcd"] },
  { share: 7, byFrame: ["", "a", "ab"] },
  { share: 0, byFrame: ["", "abcd"] },
])("gives as many turns a frame as have room, in order: $share", ({ share, byFrame }) => {
  const done = ask("abcd", share);
  const seen = byFrame.map((_, at) => {
    if (at > 0) frame();
    return done.join("");
  });
  expect(seen).toEqual(byFrame);
});

it("gives fewer turns a frame where frames take long, and as many again where they do not", () => {
  let now = 1000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const done = ask("abcdefghijklmnopqrst", 0.25);
  const took = [0, 100, 100, 10, 10, 10, 10, 10, 10, 10];
  const counts = took.map((ms) => {
    now += ms;
    const before = done.length;
    frame();
    return done.length - before;
  });
  expect(counts).toEqual([4, 2, 1, 2, 2, 2, 3, 4, 0, 0]);
});

it("comes after the paint of what is asked for meanwhile", () => {
  const done = ask("a");
  paint();
  ask("b", 1, done);
  follow();
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual(["a"]);
  frame();
  expect(done).toEqual(["a", "b"]);
});

it("gives no turn to what was called off", () => {
  const done: string[] = [];
  const callOff = inTurn(() => done.push("a"));
  ask("b", 1, done);
  callOff();
  frame();
  expect(done).toEqual(["b"]);
});

it("gives everyone a turn at once where no frame comes", () => {
  vi.spyOn(window, "requestAnimationFrame").mockReturnValue(1);
  const done = ask("abc");
  vi.advanceTimersByTime(299);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(["a", "b", "c"]);
});

it("does not let a tab out of sight wait", () => {
  vi.spyOn(window, "requestAnimationFrame").mockReturnValue(1);
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  const done = ask("abc");
  follow();
  expect(done).toEqual(["a", "b", "c"]);
});

it("gives one that asks again no turn before what it changed can be drawn", () => {
  vi.spyOn(window, "requestAnimationFrame").mockReturnValue(1);
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  let turns = 0;
  inTurn(function again() {
    turns += 1;
    if (turns < 3) inTurn(again);
  });
  vi.runOnlyPendingTimers();
  expect(turns).toBe(1);
  vi.runOnlyPendingTimers();
  expect(turns).toBe(2);
});
