import { expect, it } from "vitest";
import { paced } from "./pace";

it.each([
  ["half after a frame that is felt", 1, 60, 0.5],
  ["as much after one that is in time", 0.5, 33, 0.5],
  ["a quarter more after a quick one", 0.5, 17, 0.625],
  ["no more than all", 1, 17, 1],
  ["a quarter at least", 0.25, 400, 0.25],
])("has room for %s", (_, room, took, next) => {
  expect(paced(room, took)).toBe(next);
});
