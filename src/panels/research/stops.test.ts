import { describe, expect, it } from "vitest";
import { type Arrow, type Stop, stopAfter } from "./stops";

/** In the order of their labels; each has a label one beyond the last year. */
const lines = [{ values: [5, 5, 6] }, { values: [1, 4, null] }, { values: [2, null, 3] }];
const stop = (line: number, at: number): Stop => ({ line, at });

describe("the arrow keys", () => {
  it.each<[string, Stop, Arrow, Stop | null]>([
    ["go along a line to the next year", stop(0, 0), "ArrowRight", stop(0, 1)],
    ["and back", stop(0, 1), "ArrowLeft", stop(0, 0)],
    ["step over a gap inside", stop(2, 0), "ArrowRight", stop(2, 2)],
    ["and from a gap at the end to the label", stop(1, 1), "ArrowRight", stop(1, 3)],
    ["from a label to its last value", stop(1, 3), "ArrowLeft", stop(1, 1)],
    ["end at the first year", stop(0, 0), "ArrowLeft", null],
    ["end at the label", stop(0, 3), "ArrowRight", null],
    ["go down to the next lower value of the year", stop(0, 0), "ArrowDown", stop(2, 0)],
    ["whatever the labels' order", stop(2, 0), "ArrowDown", stop(1, 0)],
    ["and up", stop(1, 0), "ArrowUp", stop(2, 0)],
    ["pass lines without a value", stop(0, 2), "ArrowDown", stop(2, 2)],
    ["end at the lowest", stop(1, 1), "ArrowDown", null],
    ["go from label to label", stop(0, 3), "ArrowDown", stop(1, 3)],
    ["and up again", stop(2, 3), "ArrowUp", stop(1, 3)],
  ])("%s", (_, from, key, to) => {
    expect(stopAfter(lines, from, key)).toEqual(to);
  });
});
