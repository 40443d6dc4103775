import { expect, test } from "vitest";
import { sample } from "./arbitrary";
import { parseEvent, readEvent } from "./event";

const valid = { ...sample("a") };

test("extra fields of a kindred program are kept", () => {
  const event = { ...valid, mood: { colour: "green" } };
  expect(readEvent(event)).toEqual(event);
});

test.each([
  ["no object", "text"],
  ["null", null],
  ["no id", { ...valid, id: "" }],
  ["a counter of zero", { ...valid, counter: 0 }],
  ["a negative counter", { ...valid, counter: -1 }],
  ["a counter that would win for ever", { ...valid, counter: 2 ** 53 }],
  ["a counter in words", { ...valid, counter: "1" }],
  ["a date for an instant", { ...valid, at: "2026-01-05" }],
  ["an instant that is none", { ...valid, at: "2026-13-01T00:00:00Z" }],
  ["an instant without a zone", { ...valid, at: "2026-01-05T10:00:00" }],
  ["no value", { ...valid, value: undefined }],
  ["a newer version", { ...valid, version: 2 }],
])("%s is not read", (_, value) => {
  expect(readEvent(value)).toBeNull();
  expect(() => parseEvent(value)).toThrow();
});

test.each([1970, 9999, 12000])("a clock in the year %s is no lock-out", (year) => {
  const at = new Date(Date.UTC(year, 0, 1)).toISOString();
  expect(readEvent({ ...valid, at })).not.toBeNull();
});
