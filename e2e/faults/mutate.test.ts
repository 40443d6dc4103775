import { expect, test } from "vitest";
import { spoilFiles } from "./mutate";

test("a thousand spoilt files: nothing throws, every refusal is told, nothing changes", async () => {
  const tally = await spoilFiles(1000, 7);
  expect(tally.faults).toEqual([]);
  expect(tally.tried).toBe(1000);
  expect(tally.refused).toBeGreaterThan(500);
  expect(tally.taken).toBeGreaterThan(20);
});
