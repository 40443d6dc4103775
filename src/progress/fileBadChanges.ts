// Test material only: nothing but tests imports it, so it reaches no bundle.

import { sample } from "./arbitrary";
import type { Refusal } from "./fileBadTexts";
import { edited, twoChanges, withAnother, withChange } from "./fileFixture";

/** A tracker file with a change in it that cannot be taken. */
export const badChanges: readonly Refusal[] = [
  [
    "I26",
    "a change that is null",
    edited((file) => Object.assign(file, { events: [null] })),
    /a change is not well-formed: a change cannot be “null” \(line \d+, change 1\)/,
  ],
  [
    "I26",
    "a change without subject",
    withChange({ subject: undefined }),
    /a change is incomplete: “subject” is missing/,
  ],
  ["I26", "a reason that is no text", withChange({ reason: 5 }), /“reason” cannot be “5”/],
  ["I26", "a base that is no list", withChange({ base: "one" }), /“base” cannot be “one”/],
  [
    "I31",
    "an id twice, not alike",
    withAnother({ ...twoChanges[1], value: "closed" }),
    /change “two” exists twice with different content/,
  ],
  [
    "I33",
    "ids that differ by case",
    withAnother({ ...sample("three"), subject: "Action-1" }),
    /the id “Action-1” is easily confused with “action-1”/,
  ],
  [
    "I33",
    "a letter of another alphabet",
    withChange({ subject: "\u0430ction-1" }),
    /the id “аction-1” is easily confused with “action-1”/,
  ],
  [
    "I33",
    "a space without width",
    withChange({ subject: "action\u200B-1" }),
    /“action‹U\+200B›-1” is easily confused with “action-1”/,
  ],
  ...["", "x".repeat(10_000), "../../x", "a/b/c", "a#b", "a\nb", "<b>", "a b c/"].map(
    (id): Refusal => [
      "I34",
      `the id ${JSON.stringify(id.slice(0, 12))}`,
      withChange({ subject: id }),
      /“subject” has an id that cannot be one|easily confused/,
    ],
  ),
  [
    "I34",
    "an id of a change with a slash",
    withChange({ id: "a/b" }),
    /“id” has an id that cannot be one: “a\/b”/,
  ],
  [
    "I36",
    "a change of another paper inside",
    withChange({ paper: "paper-2" }),
    /a change is about another paper, “paper-2”/,
  ],
  [
    "I40",
    "a counter of 2^53",
    withChange({ counter: 2 ** 53 }),
    /counter “9007199254740992”, which cannot be/,
  ],
  [
    "I40",
    "a counter near the end of the range",
    withChange({ counter: 2 ** 50 }),
    /counter “1125899906842624”, far beyond the 2 changes in the file/,
  ],
  ["I40", "a negative counter", withChange({ counter: -3 }), /counter “-3”/],
  ["I40", "a counter in words", withChange({ counter: "2" }), /counter “2”/],
  [
    "I42",
    "30 February",
    withChange({ field: "first-date", value: "2026-02-30" }),
    /“2026-02-30” in “first-date” is not a date of the form 2026-11-23/,
  ],
  [
    "I42",
    "a thirteenth month",
    withChange({ field: "revised-date", value: "2026-13-01" }),
    /“2026-13-01” in “revised-date”/,
  ],
  [
    "I42",
    "a date with slashes",
    withChange({ field: "first-date", value: "03/04/2026" }),
    /it may mean 2026-04-03 or 2026-03-04/,
  ],
  [
    "I42",
    "a date with slashes and one reading",
    withChange({ field: "first-date", value: "23/04/2026" }),
    /it may mean 2026-04-23\b(?! or)/,
  ],
  [
    "I42",
    "a short year",
    withChange({ field: "first-date", value: "26-1-5" }),
    /it may mean 2026-01-05/,
  ],
  [
    "I42",
    "no leading zeros",
    withChange({ field: "first-date", value: "2026-1-5" }),
    /it may mean 2026-01-05/,
  ],
  [
    "I42",
    "a Chinese date",
    withChange({ field: "first-date", value: "2026年1月5日" }),
    /it may mean 2026-01-05/,
  ],
  [
    "I42",
    "a date with a time zone",
    withChange({ field: "first-date", value: "2026-01-05T00:00:00+08:00" }),
    /it may mean 2026-01-05/,
  ],
  [
    "I42",
    "an instant on 30 February",
    withChange({ at: "2026-02-30T10:00:00Z" }),
    /“2026-02-30T10:00:00Z” in “at” is not a date/,
  ],
  [
    "I42",
    "an instant without zone",
    withChange({ at: "2026-02-20 10:00" }),
    /in “at” is not a date.*it may mean 2026-02-20/,
  ],
  [
    "I43",
    "a status with a space",
    withChange({ value: "Done " }),
    /unknown status “Done ”, perhaps “implemented”/,
  ],
  [
    "I43",
    "a status in capitals",
    withChange({ value: "In-Progress" }),
    /unknown status “In-Progress”, perhaps “in-progress”/,
  ],
  [
    "I43",
    "a status translated",
    withChange({ value: "已落实" }),
    /unknown status “已落实”, perhaps “implemented”/,
  ],
  ["I43", "a status misspelt", withChange({ value: "implmented" }), /perhaps “implemented”/],
  [
    "I43",
    "a status from nowhere",
    withChange({ value: "purple" }),
    /unknown status “purple” \(line \d+, change 2\).*Use one of “not-started”, “in-progress”, “partly”, “implemented”, “closed”/,
  ],
  [
    "I43",
    "a position misspelt",
    withChange({ field: "position", value: "Suported" }),
    /perhaps “supported”/,
  ],
  ["I44", "a status that is a list", withChange({ value: [] }), /“progress” cannot be “\[…\]”/],
  [
    "I44",
    "a severity of 6",
    withChange({ field: "severity", value: 6 }),
    /“severity” cannot be “6”/,
  ],
];
