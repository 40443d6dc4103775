import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { drawnNext } from "./useDrawn";

const lines = (minLength: number) => fc.uniqueArray(fc.nat(60), { minLength });

describe("what is drawn next", () => {
  it.each([
    ["the nearest to the middle first", [], [4, 5, 3]],
    ["what is drawn stays and is not counted", [1], [1, 4, 5, 3]],
    ["what is not wanted any more goes", [1, 30], [1, 4, 5, 3]],
  ])("%s", (_, drawn, next) => {
    expect(drawnNext([0, 1, 2, 3, 4, 5, 6, 7, 8], drawn, 4.2, 3)).toEqual(next);
  });

  test.prop([lines(1), lines(0), fc.nat(60), fc.integer({ min: 1, max: 9 })])(
    "so many more at most, and all in the end",
    (wanted, before, middle, more) => {
      let drawn: readonly number[] = before;
      for (let left = Math.ceil(wanted.length / more); left > 0; left -= 1) {
        const next = drawnNext(wanted, drawn, middle, more);
        expect(next.filter((line) => !drawn.includes(line)).length).toBeLessThanOrEqual(more);
        drawn = next;
      }
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
    },
  );
});
