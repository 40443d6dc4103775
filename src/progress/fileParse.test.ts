import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "./arbitrary";
import { explain } from "./fileExplain";
import {
  edited,
  here,
  parsed,
  signed,
  toldOf,
  twoChanges,
  withChange,
  written,
} from "./fileFixture";
import { readLink } from "./fileLinks";
import { parseFile } from "./fileParse";
import { nearestStatus } from "./fileStatuses";

test("an unknown status may be said to mean a known one", () => {
  const text = withChange({ value: "Done " });
  expect(parsed(text)).toMatchObject({
    problem: {
      code: "E-43",
      statuses: [{ found: "Done ", field: "progress", nearest: "implemented", count: 1 }],
    },
  });
  const statuses = new Map([["progress Done ", "implemented"]]);
  const result = parseFile(text, { paper: here, statuses });
  expect(result).toMatchObject({ ok: true, file: { events: twoChanges } });
});

test("one word in both fields may be said to mean another status in each", () => {
  const text = edited(({ events }) => {
    const [one, other] = events;
    Object.assign(one ?? {}, { field: "progress", value: "Later" });
    Object.assign(other ?? {}, { field: "position", value: "Later" });
  });
  const statuses = new Map([
    ["progress Later", "not-started"],
    ["position Later", "not-considered"],
  ]);
  expect(parseFile(text, { paper: here, statuses })).toMatchObject({
    ok: true,
    file: { events: [{ value: "not-started" }, { value: "not-considered" }] },
  });
});

test("the same unknown status is counted, not repeated", () => {
  const text = edited(({ events }) => {
    for (const event of events) event.value = "purple";
  });
  expect(parsed(text)).toMatchObject({
    problem: { count: 2, statuses: [{ found: "purple", nearest: null, count: 2 }] },
  });
});

test("what a page of a newer version wrote is kept, and told, not refused", () => {
  const text = signed(({ events }) => Object.assign(events[1] ?? {}, { value: "paused" }));
  const result = parsed(text);
  expect(result).toMatchObject({
    ok: true,
    file: { isIntact: true },
    warnings: [{ code: "E-43" }],
  });
  if (result.ok) expect(result.file.events[1]).toMatchObject({ id: "two", value: "paused" });
});

test("of a file by a newer version a look is offered", () => {
  const text = edited((file) => Object.assign(file, { schema: 2, more: {} }));
  expect(parsed(text)).toMatchObject({
    problem: { code: "E-24", schema: 2, here: 1 },
    look: { schema: 2, events: twoChanges, isIntact: false },
  });
});

test("blanks around ids and line ends in texts are put right", () => {
  const text = edited(({ events }) =>
    Object.assign(events[1] ?? {}, {
      subject: " action-1\u3000",
      field: "note",
      value: "a\r\nb\rc",
    }),
  );
  const result = parsed(text);
  if (!result.ok) throw new Error(toldOf(result));
  expect(result.file.events[1]).toMatchObject({ subject: "action-1", value: "a\nb\nc" });
});

test("an id's case may differ where the paper has both", () => {
  const both = { ...here, subjects: new Set(["action-1", "Action-1"]) };
  const text = written([sample("a"), sample("b", { subject: "Action-1" })]);
  expect(parseFile(text, { paper: both }).ok).toBe(true);
  expect(parsed(text)).toMatchObject({ problem: { code: "E-33" } });
});

test("an id the paper has in another case is refused", () => {
  expect(parsed(written([sample("a", { subject: "ACTION-2" })]))).toMatchObject({
    problem: { code: "E-33", one: "ACTION-2", other: "action-2" },
  });
});

test("the first twenty places are shown, the rest is counted", () => {
  const events = Array.from({ length: 57 }, (_, index) => sample(`e-${index}`));
  const text = edited((file) => {
    for (const event of file.events) event.counter = -1;
  }, events);
  const result = parsed(text);
  if (result.ok) throw new Error("It was taken.");
  const told = explain(result.problem, { locale: "en", file: "f.json", saved: 0 });
  expect(told.details).toHaveLength(20);
  expect(told.details[0]).toMatch(/^line \d+, change 1: “-1”$/);
  expect(told.more).toBe(37);
  expect(told.what).toMatch(/change 1, and 56 more\)\.$/);
  expect(told.safe).toBe("Nothing on this device has changed.");
});

test("the line is that of the change, whatever ends the lines", () => {
  const lines = written(twoChanges).replace('"counter":2', '"counter":0').split("\n");
  const expected = lines.findIndex((line) => line.includes('"counter":0')) + 1;
  for (const end of ["\n", "\r\n", "\r"])
    expect(parsed(lines.join(end))).toMatchObject({ problem: { places: [{ line: expected }] } });
});

test("no text makes it throw", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc
      .jsonValue()
      .map((json) => edited((file) => Object.assign(file, { events: [json], paper: json }))),
  );
  fc.assert(
    fc.property(text, (given) => {
      const result = parsed(given);
      expect(result.ok || result.problem.code).not.toBe("E-99");
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["progress", "DONE", "implemented"],
  ["progress", "not started", "not-started"],
  ["progress", "inprogress", "in-progress"],
  ["progress", "部分落实", "partly"],
  ["progress", "supported", null],
  ["progress", "", null],
  ["progress", "constructor", null],
  ["position", "不支持", "not-supported"],
  ["position", "supported in part", "supported-in-part"],
  ["position", "suported", "supported"],
] as const)("%s: nearest to %j is %s", (field, word, status) => {
  expect(nearestStatus(field, word)).toBe(status);
});

test.each([
  [
    "https://example.org/a?b#c",
    { kind: "link", href: "https://example.org/a?b#c", host: "example.org" },
  ],
  ["http://example.org", { kind: "link", href: "http://example.org/", host: "example.org" }],
  ["mailto:a@example.org", { kind: "link", href: "mailto:a@example.org", host: "a@example.org" }],
  [
    "https://аpple.com/",
    { kind: "link", href: "https://xn--pple-43d.com/", host: "xn--pple-43d.com" },
  ],
  ["javascript:alert(1)", { kind: "text", why: "scheme" }],
  [" java\nscript:alert(1)", { kind: "text", why: "address" }],
  ["JaVaScRiPt:alert(1)", { kind: "text", why: "scheme" }],
  ["data:text/html,x", { kind: "text", why: "scheme" }],
  ["file:///etc/passwd", { kind: "text", why: "scheme" }],
  ["blob:https://a/b", { kind: "text", why: "scheme" }],
  ["//evil", { kind: "text", why: "address" }],
  ["\\\\evil", { kind: "text", why: "address" }],
  ["https:\\\\evil", { kind: "text", why: "address" }],
  ["see annex 3", { kind: "text", why: "address" }],
  ["https://me@example.org", { kind: "text", why: "credentials" }],
  ["https://example.org@evil.org/", { kind: "text", why: "credentials" }],
  [`https://a/${"x".repeat(5000)}`, { kind: "text", why: "length" }],
])("the address %j", (address, link) => {
  expect(readLink(address)).toEqual(link);
});
