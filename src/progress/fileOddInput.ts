// Test material only: nothing but tests imports it, so it reaches no bundle.

import { edited, note, signed, twoChanges, withAnother, withChange, written } from "./fileFixture";

/** Its number, what is given, and what the reader is told before importing it, if anything. */
type Oddity = readonly [number: string, input: string, text: string, warned: RegExp | null];

const whole = written(twoChanges);
const scripted = (url: string) =>
  withChange({ field: "evidence", value: { title: "t", url, strength: "published" }, base: [] });

/** What is taken, though there is something odd in it. */
export const oddInput: readonly Oddity[] = [
  ["I3", "a byte order mark", `\uFEFF${whole}`, null],
  [
    "I18",
    "ids named like what every object has",
    signed(({ events }) => {
      const [first] = events;
      events.push(
        ...["toString", "hasOwnProperty", "then", "toJSON", "constructor", "__proto__"].map(
          (id) => ({ ...first, id, subject: id }),
        ),
      );
    }),
    null,
  ],
  [
    "I18",
    "a key called __proto__",
    whole.replace('"id":"two"', '"id":"two","__proto__":{"polluted":true}'),
    /checksum/,
  ],
  [
    "I27",
    "a file edited by hand",
    whole.replace('"implemented"', '"partly"'),
    /The file was changed after it was exported: its checksum does not fit/,
  ],
  [
    "I27",
    "a change taken out by hand",
    edited(({ events }) => events.pop()),
    /holds more or fewer changes than it says/,
  ],
  [
    "I27",
    "no checksum",
    edited((file) => Object.assign(file, { sha256: undefined })),
    /The file has no checksum/,
  ],
  ["I33", "a blank behind an id", withChange({ subject: " action-1 " }), /checksum/],
  [
    "I37",
    "changes that replace each other",
    edited(({ events }) => Object.assign(events[0] ?? {}, { base: ["two"] })),
    /say they replaced a later one \(line \d+, change 1\)/,
  ],
  ["I39", "a chain with a gap", signed(({ events }) => events.shift()), null],
  ["I31", "an id twice, alike", withAnother(twoChanges[1] ?? {}), /more or fewer/],
  ...[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://a/b",
    "//evil",
    "\\\\evil",
    `https://a/${"x".repeat(5000)}`,
  ].map(
    (url): Oddity => [
      "I45",
      JSON.stringify(url.slice(0, 30)),
      scripted(url),
      /shown as text, not as links/,
    ],
  ),
  [
    "I46",
    "an address with a password",
    scripted("https://me:secret@example.org/"),
    /carry a name or password are shown as text/,
  ],
  ["I46", "an address in other letters", scripted("https://аpple.com/"), /checksum/],
  [
    "I48",
    "marks of direction",
    note("abc\u202Ecba\u2066"),
    /characters that cannot be seen: “abc‹U\+202E›cba‹U\+2066›”/,
  ],
  [
    "I49",
    "spaces without width, tags",
    note("a\u200B\uFEFF\u2028\u{E0041}"),
    /‹U\+200B›‹U\+FEFF›‹U\+2028›‹U\+E0041›/,
  ],
  ["I49", "200 accents on a letter", note(`a${"\u0301".repeat(200)}`), /‹\+192›/],
  [
    "I51",
    "controls and escapes",
    note("\u001B[31m\u0085\u0000".replace("\u0000", "\u0007")),
    /‹U\+001B›\[31m‹U\+0085›‹U\+0007›/,
  ],
  ["I52", "line ends of all kinds", note("a\r\nb\rc\nd"), /checksum/],
  [
    "I56",
    "a change by a newer version",
    edited(({ events }) => events.push({ id: "n", version: 2 })),
    /1 change was written by a newer version/,
  ],
];
