import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paper, sample, someEvents } from "./arbitrary";
import { about, here, parsed, twoChanges, written } from "./fileFixture";
import { toFile } from "./fileFormat";
import { stateHash } from "./fileState";
import { mergeEvents } from "./order";

const own = (events: Parameters<typeof stateHash>[0]) =>
  mergeEvents(
    [],
    events.filter((event) => event.paper === paper),
  );

test("the file says what it is, in lines one can read", () => {
  const text = written(twoChanges);
  expect(JSON.parse(text)).toMatchObject({
    app: "throughline",
    kind: "progress",
    schema: 1,
    appVersion: "0.1.0",
    paper: about,
    exportedAt: "2026-11-25T10:00:00.000Z",
    count: 2,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    unread: [],
  });
  expect(text.split("\n").filter((line) => line.includes('"counter"'))).toHaveLength(2);
});

test("export and import give the same, for 10,000 random states", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const result = parsed(written(events));
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      expect(result.file.isIntact).toBe(true);
      // What is kept came out of JSON, which knows no zero below zero.
      expect(result.file.events).toEqual(JSON.parse(JSON.stringify(own(events))));
      expect(stateHash(result.file.events, paper)).toBe(stateHash(events, paper));
    }),
    { numRuns: 10_000 },
  );
});

test("the same events give the same bytes, in whatever order they are kept", () => {
  const shuffled = someEvents.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      expect(written(others)).toBe(written(events));
    }),
  );
});

test("only the date tells two copies apart", () => {
  const later = toFile(twoChanges, [], {
    paper: about,
    appVersion: "0.1.0",
    exportedAt: "2027-01-01T00:00:00.000Z",
  });
  expect(later).not.toBe(written(twoChanges));
  expect(later.replace("2027-01-01T00:00:00.000Z", "2026-11-25T10:00:00.000Z")).toBe(
    written(twoChanges),
  );
});

test("what a newer version wrote goes through untouched, other papers' changes stay out", () => {
  const newer = { id: "newer", version: 2, paper, value: { level: [3, { deep: null }] } };
  const strange = { id: "strange" };
  const others = sample("other", { paper: "paper-2" });
  const result = parsed(written([...twoChanges, others], [newer, strange]));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(result.file.events).toEqual(twoChanges);
  expect(result.file.unread).toEqual([newer, strange]);
  expect(result.warnings).toEqual([{ code: "E-56", places: [], count: 2 }]);
});

test("what an older version could not read and this one can is read", () => {
  const result = parsed(written([], [sample("kept")]));
  expect(result).toMatchObject({ ok: true, file: { events: [sample("kept")], unread: [] } });
});

describe("the checksum", () => {
  const text = written(twoChanges);

  test.each([
    ["spaces", JSON.stringify(JSON.parse(text), null, 4)],
    ["line ends", text.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${text}`],
  ])("does not mind %s", (_, other) => {
    expect(parsed(other)).toMatchObject({ ok: true, file: { isIntact: true }, warnings: [] });
  });

  test("is the standard digest of the changes, a line each, and of those kept unread", () => {
    const kept = { id: "n", version: 2, paper };
    const lines = written(twoChanges, [kept]).split("\n");
    const rows = lines
      .filter((line) => line.startsWith('{"'))
      .map((line) => line.replace(/,$/, ""));
    const whole = [rows[0], rows[1], "", rows[2]].join("\n");
    const digest = createHash("sha256").update(whole).digest("hex");
    expect(lines).toContain(`"sha256": "${digest}",`);
  });

  test("notices a change of one letter", () => {
    const other = text.replace("implemented", "in-progress");
    expect(parsed(other)).toMatchObject({
      ok: true,
      file: { isIntact: false },
      warnings: [{ code: "E-27", what: "checksum" }],
    });
  });
});

test("a file from another edition is taken, and told", () => {
  const paperBefore = { ...about, digest: "edition-0" };
  const text = toFile(twoChanges, [], { paper: paperBefore, appVersion: "0", exportedAt: "" });
  expect(parsed(text)).toMatchObject({ ok: true, warnings: [{ code: "E-35" }] });
  expect(here.digest).toBe("edition-1");
});

test("the state's digest tells apart what differs, and only that", () => {
  const [one = sample("one"), other = sample("two")] = twoChanges;
  const hash = stateHash(twoChanges, paper);
  expect(stateHash([other, one], paper)).toBe(hash);
  expect(stateHash([...twoChanges, sample("else", { paper: "paper-2" })], paper)).toBe(hash);
  const hide = sample("hide", {
    counter: 3,
    subject: paper,
    field: "hide",
    value: { events: ["two"] },
  });
  const others = [
    [one],
    [one, { ...other, reason: "why" }],
    [one, { ...other, by: "Bo" }],
    [...twoChanges, hide],
  ];
  const hashes = others.map((events) => stateHash(events, paper));
  expect(new Set([hash, ...hashes]).size).toBe(5);
});
