// Test material only: nothing but tests imports it, so it reaches no bundle.

import { edited, note, twoChanges, withChange, written } from "./fileFixture";

/** Of the catalogue of bad input: its number, what is given, and what the reader is told. */
export type Refusal = readonly [number: string, input: string, text: string, told: RegExp];

const whole = written(twoChanges);
const cut = whole.split("\n").slice(0, 14).join("\n").slice(0, -20);

/** What is no tracker file, or no whole one. */
export const badTexts: readonly Refusal[] = [
  ["I1", "no bytes", "", /the file is empty\..*\[E-01\]/],
  ["I1", "spaces only", " \n\t", /the file is empty\./],
  ["I6", "NUL bytes", "ab\u0000cd", /this is not a text file, not a tracker file/],
  [
    "I7",
    "a cut download",
    cut,
    /the file ends early; it may be an incomplete download \(line 12\)/,
  ],
  [
    "I9",
    "two files in one",
    whole + whole,
    /something follows after its end, perhaps a second file \(line 1[0-9]\)/,
  ],
  ["I9", "a letter behind", `${whole}x`, /something follows after its end/],
  ["I10", "a web page", "<!DOCTYPE html><html><body>404</body></html>", /this is a web page/],
  ["I10", "a web page, indented", "\n  <HTML lang=en>", /this is a web page/],
  ["I10", "XML", '<?xml version="1.0"?><Error/>', /this is a web page/],
  ["I11", "prose", "Dear all,\nplease", /it is not well-formed JSON \(line 1\)/],
  [
    "I11",
    "a comma too many",
    whole.replace('"unread": []', '"unread": [],'),
    /not well-formed JSON \(line 1[0-9]\)/,
  ],
  [
    "I12",
    "one text of 9.9 MB",
    note("x".repeat(9_900_000)),
    /“note” has 9,900,000 characters, and 100,000 are the most \(line \d+, change 2\)/,
  ],
  ["I12", "a note of 1 MB", note("x".repeat(1_000_000)), /“note” has 1,000,000 characters/],
  [
    "I12",
    "a title of 9.9 MB",
    edited((file) => Object.assign(file, { by: "x".repeat(9_900_000) })),
    /“by” has 9,900,000 characters/,
  ],
  [
    "I13",
    "1.5 million small objects",
    `{"a":[${"{},".repeat(1_500_000)}{}]}`,
    /it holds more than 1,000,000 values/,
  ],
  [
    "I13",
    "30 million numbers",
    `{"a":[${"1,".repeat(30_000_000)}1]}`,
    /it holds more than 1,000,000 values/,
  ],
  [
    "I13",
    "300,000 changes",
    edited((file) => Object.assign(file, { events: Array(300_000).fill(1) })),
    /it holds more than 200,000 changes/,
  ],
  [
    "I15",
    "100,000 keys in one object",
    JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [`k${key}`, 0]))),
    /one object has more than 1,000 keys/,
  ],
  [
    "I16",
    "a key twice",
    whole.replace('"value":"implemented"', '"value":"partly","value":"implemented"'),
    /the key “value” appears twice in one object \(line 1[0-9]\)/,
  ],
  [
    "I19",
    "1e400",
    whole.replace('"counter":2', '"counter":1e400'),
    /the number “1e400” is too large/,
  ],
  [
    "I19",
    "twenty digits",
    whole.replace('"counter":2', '"counter":12345678901234567890'),
    /the number “12345678901234567890”/,
  ],
  [
    "I19",
    "a fraction for a counter",
    withChange({ counter: 0.1 }),
    /counter “0\.1”, which cannot be/,
  ],
  [
    "I19",
    "minus zero for a counter",
    whole.replace('"counter":2', '"counter":-0'),
    /counter “0”, which cannot be/,
  ],
  ["I21", "package.json", '{"name":"x","dependencies":{}}', /made by another program, npm/],
  [
    "I21",
    "an Excalidraw file",
    '{"type":"excalidraw","version":2,"elements":[]}',
    /made by another program, Excalidraw/,
  ],
  ["I21", "a list", "[1,2]", /made by another program\./],
  ["I21", "a number", "5", /made by another program\./],
  [
    "I22",
    "a paper's data",
    '{"format":"throughline-paper","version":1}',
    /this is the data of a paper \(paper\.json\).*Open it as a paper/,
  ],
  ["I22", "a record", '{"format":"throughline-record"}', /\(record\.json\)/],
  ["I22", "a story", '{"format":"throughline-story"}', /\(story\.json\)/],
  [
    "I23",
    "a file about another paper",
    edited((file) => Object.assign(file, { paper: { id: "p2", title: "Other" } })),
    /about another paper, “Other”.*“Strategic choices” is open now/,
  ],
  [
    "I24",
    "a newer version",
    edited((file) => Object.assign(file, { schema: 5 })),
    /made by a newer version \(5, this is 1\)/,
  ],
  ...[0, -1, "4", 4.5, null].map(
    (schema): Refusal => [
      "I25",
      `schema ${JSON.stringify(schema)}`,
      edited((file) => Object.assign(file, { schema })),
      /“schema” cannot be/,
    ],
  ),
  [
    "I25",
    "no schema",
    edited((file) => Object.assign(file, { schema: undefined })),
    /“schema” is missing/,
  ],
  [
    "I25",
    "another kind of file",
    edited((file) => Object.assign(file, { kind: "view" })),
    /“kind” cannot be “view”/,
  ],
  [
    "I25",
    "changes that are no list",
    edited((file) => Object.assign(file, { events: {} })),
    /“events” cannot be/,
  ],
  [
    "I25",
    "no paper",
    edited((file) => Object.assign(file, { paper: undefined })),
    /“paper” is missing/,
  ],
  [
    "I57",
    "a table",
    "id,status\r\na,Done\r\n",
    /this is a table \(CSV\), and tables cannot be imported/,
  ],
  ["I57", "a table with an open quote", '"id";"status\na;Done', /this is a table/],
  ["I60", "a workbook's bytes as text", "PK\u0003\u0004\u0014", /this is a ZIP archive/],
  ["I63", "an archive as text", "PK\u0003\u0004../../x", /this is a ZIP archive/],
  [
    "M25",
    "a million levels",
    `{"a":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`,
    /nested deeper than 64 levels/,
  ],
];
