import { describe, expect, test } from "vitest";
import { parseEvent, toFile } from "@/progress";
import { readHead } from "./copyHead";

const event = parseEvent({
  id: "e-1",
  counter: 1,
  at: "2026-11-23T10:00:00.000Z",
  paper: "p-1",
  subject: "a-1",
  field: "note",
  value: '"count": 99,\n"paper": {"id":"p-2"}',
});

describe("the head of a copy", () => {
  test("says which paper and how many changes", () => {
    const paper = { id: "p-1", title: 'A "title", with\nlines' };
    const options = { paper, appVersion: "1", exportedAt: "2026-11-23T10:00:00.000Z" };
    expect(readHead(toFile([event], [], options))).toEqual({ paper: "p-1", changes: 1 });
    expect(readHead(toFile([], [], options))).toEqual({ paper: "p-1", changes: 0 });
  });

  test("is found ahead of any number of changes", () => {
    const paper = { id: "p-1", title: "A title" };
    const options = { paper, appVersion: "1", exportedAt: "2026-11-23T10:00:00.000Z" };
    const many = Array.from({ length: 500 }, (_, index) => ({ ...event, id: `e-${index}` }));
    expect(readHead(toFile(many, [], options))).toEqual({ paper: "p-1", changes: 500 });
  });

  test.each(["", "{", '"count": 1e999', '"count": -0.5,\n"paper": null', '"paper": {"id":7}'])(
    "says nothing where %j says nothing",
    (text) => {
      expect(readHead(text)).toEqual({ paper: null, changes: null });
    },
  );
});
