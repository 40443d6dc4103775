import { parseEvent, toFile } from "@/progress";

/** A file that cannot be taken: what it is called and holds, and what the reader is told of it. */
type BadFile = readonly [code: string, content: string | Buffer, cause: RegExp];

const action = "a-talent-education-1";
const paper = { id: "chen-2023", title: "Strategic choices" };

const change = (counter: number, more: object = {}) =>
  parseEvent({
    id: `theirs-${counter}`,
    counter,
    at: "2026-11-25T10:00:00.000Z",
    paper: paper.id,
    subject: action,
    field: "progress",
    value: "partly",
    ...more,
  });

const written = (events = [change(1), change(2)]) =>
  toFile(events, [], { paper, appVersion: "0.1.0", exportedAt: "2026-11-25T10:00:00.000Z" });
const good = written();

type Spoilt = Record<string, unknown> & { events: Record<string, unknown>[] };

function edited(spoil: (file: Spoilt) => void): string {
  const file: Spoilt = JSON.parse(good);
  spoil(file);
  return JSON.stringify(file, null, 1);
}
const withHead = (head: object) => edited((file) => Object.assign(file, head));
const withChange = (given: object) => edited(({ events }) => Object.assign(events[1] ?? {}, given));

const bytes = (text: string) => Buffer.from(text, "latin1");

/** What is no text, or no JSON. */
export const unreadable: readonly BadFile[] = [
  ["E-01", "", /the file is empty/],
  ["E-04", Buffer.from(`\ufeff${good}`, "utf16le"), /saved as UTF-16/],
  ["E-05", bytes('{"by":"José"}'), /not text in UTF-8/],
  ["E-06", bytes("PK\u0003\u0004 xl/workbook.xml"), /an Excel workbook, not a tracker file/],
  ["E-06", bytes("PK\u0003\u0004 ../../x"), /a ZIP archive/],
  ["E-06", bytes("%PDF-1.7"), /a PDF document/],
  ["E-06", bytes("\u0089PNG\r\n\u001a\n"), /a picture/],
  ["E-06", bytes("ab\u0000cd"), /not a text file/],
  ["E-07", good.slice(0, -40), /ends early; it may be an incomplete download \(line \d+\)/],
  ["E-08", good.replace('"count"', "count"), /not well-formed JSON \(line \d+\)/],
  ["E-09", good + good, /something follows after its end/],
  ["E-10", "<!doctype html><title>404</title>", /a web page/],
  ["E-60", "Item,Progress\r\nOne,Done\r\n", /a table \(CSV\)/],
];

/** What is JSON and no tracker file of this paper, or beyond all measure. */
export const foreign: readonly BadFile[] = [
  ["E-11", `{"a":${"[".repeat(100)}${"]".repeat(100)}}`, /nested deeper than 64 levels/],
  ["E-13", `{"a":[${"{},".repeat(1_000_000)}{}]}`, /more than 1,000,000 values/],
  ["E-15", JSON.stringify({ ...Array(1500).fill(0) }), /more than 1,000 keys/],
  ["E-16", good.replace('"count": 2', '"count": 2,"count": 3'), /“count” appears twice/],
  ["E-19", good.replace('"count": 2', '"count": 1e400'), /“1e400” is too large/],
  ["E-21", '{"name":"x","dependencies":{}}', /made by another program, npm/],
  ["E-22", '{"format":"throughline-paper"}', /the data of a paper \(paper\.json\)/],
  ["E-23", withHead({ paper: { id: "other", title: "Other" } }), /another paper, “Other”/],
  ["E-24", withHead({ schema: 5 }), /a newer version \(5, this is 1\)/],
  ["E-25", withHead({ schema: "1" }), /“schema” cannot be “1”/],
];

/** A tracker file with a change in it that cannot be taken. */
export const spoilt: readonly BadFile[] = [
  ["E-12", withChange({ field: "note", value: "x".repeat(100_001) }), /100,001 characters/],
  ["E-26", withChange({ subject: undefined }), /incomplete: “subject” is missing/],
  ["E-31", edited(({ events }) => events.push({ ...events[1], value: "closed" })), /exists twice/],
  ["E-33", withChange({ subject: action.replace("a", "\u0430") }), /easily confused with/],
  ["E-34", withChange({ subject: "../../x" }), /has an id that cannot be one: “\.\.\/\.\.\/x”/],
  ["E-36", withChange({ paper: "other" }), /about another paper, “other”/],
  ["E-40", withChange({ counter: 2 ** 53 }), /counter “9007199254740992”, which cannot be/],
  ["E-42", withChange({ field: "first-date", value: "03/04/2026" }), /2026-04-03 or 2026-03-04/],
  ["E-43", withChange({ value: "Done " }), /unknown status “Done ”, perhaps “implemented”/],
  ["E-44", withChange({ field: "severity", value: 6 }), /“severity” cannot be “6”/],
];

/** Intact, and with an event under an id that stands for another one here. */
export const contrary = (id: string) => written([change(1, { id })]);

/** Takes up more room than any tracker file. */
export const tooLarge = 64 * 1024 * 1024 + 1;

export { good };
