import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Paper, type PaperRecord, parsePaper, parseRecord } from "@/dataset";
import { checkPaperIn, checkRecordFigures, slipsIn } from "./consistency";

const json = (name: string) => JSON.parse(readFileSync(`data/example/${name}.json`, "utf8"));
const paper = parsePaper(json("paper"));
const record = parseRecord(json("record"), paper);

const ofPaper = (change: Partial<Paper>) => [
  ...checkPaperIn("data/example", { ...paper, ...change }),
];
const ofRecord = (change: Partial<PaperRecord>) => [
  ...checkRecordFigures({ ...record, ...change }),
];
/** The list with the one record of this id changed. */
function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

test("the example has no slips", () => {
  expect(["paper", "record", "story"].flatMap((name) => [...slipsIn(json(name))])).toEqual([]);
  expect([...ofPaper({}), ...ofRecord({})]).toEqual([]);
});

test.each<[unknown, readonly string[]]>([
  [{ about: ["n-a", "n-b", "n-a"] }, ["about: n-a stands twice."]],
  [
    { statements: [{ id: "1-p1-s1", passages: ["1-p1-s1", "1-p1-s1"] }] },
    ["statements / 1-p1-s1 / passages: 1-p1-s1 stands twice."],
  ],
  [
    {
      fields: [
        { field: "f-a", mention: "named" },
        { field: "f-a", mention: "listed" },
      ],
    },
    ["fields: f-a stands twice."],
  ],
  [{ measures: [{ economies: ["US", "US"] }] }, ["measures / #1 / economies: US stands twice."]],
  [{ about: ["n-a"], passages: ["n-a"] }, []],
  [
    { dates: [{ id: "date-x", from: "2021-02-30" }] },
    ["dates / date-x / from: The calendar has no 2021-02-30."],
  ],
  [{ from: "2024-02-29", to: "2021-02", period: "FY2025" }, []],
])("%j: %j", (file, slips) => {
  expect([...slipsIn(file)]).toEqual(slips);
});

test("a paper's id is its folder's name", () => {
  expect([...checkPaperIn("data/towns", paper)]).toEqual([
    "id: A paper's id is its folder's name, towns; it is example.",
  ]);
});

test("a statement is about something", () => {
  const statements = changed(paper.statements, "1-p1-s3.b", { about: [], fields: [] });
  expect(ofPaper({ statements })).toEqual([
    "statements / 1-p1-s3.b / about: The statement is about nothing.",
  ]);
});

test("a stated link rests on a passage that claims something", () => {
  const [link] = paper.links.filter(({ grade }) => grade === "stated");
  if (!link) throw new Error("The example has a stated link.");
  const passages = paper.passages.map((passage) =>
    link.passages.includes(passage.id) ? { ...passage, role: "connective" as const } : passage,
  );
  const objection = `links / ${link.id} / passages: The link is graded “stated”, but cites only passages marked connective, which make no claim.`;
  expect(ofPaper({ passages })).toContain(objection);
  const links = changed(paper.links, link.id, { grade: "implied" });
  expect(ofPaper({ passages, links })).not.toContain(objection);
});

test("no amount is below zero, and no share above the whole", () => {
  const at = (change: Partial<Paper["quantities"][number]>) =>
    ofPaper({ quantities: changed(paper.quantities, "q-lanes", change) });
  expect(at({ value: -5 })).toEqual([
    "quantities / q-lanes / value: No amount is below zero; it is -5.",
  ]);
  expect(at({ dimension: "share", currency: null, value: 40, upTo: 140 })).toEqual([
    "quantities / q-lanes / value: A share is of 100 per cent at most; it is 140.",
  ]);
  expect(at({ dimension: "share", currency: null, value: 100 })).toEqual([]);
});

test("a part is no more than its whole, and of its currency", () => {
  const [whole] = record.amounts;
  if (!whole) throw new Error("The example has amounts.");
  const at = (part: Partial<typeof whole>, other: Partial<typeof whole> = {}) =>
    ofRecord({
      amounts: [
        { ...whole, ...other },
        { ...whole, id: "part", partOf: whole.id, ...part },
      ],
    });
  const more = [
    "amounts / part / partOf: part is more than amount-lanes, the whole it is part of.",
  ];
  expect(at({ value: whole.value - 1 })).toEqual([]);
  expect(at({ value: whole.value + 1 })).toEqual(more);
  expect(at({ upTo: whole.value + 1 })).toEqual(more);
  expect(at({ value: whole.value + 1 }, { bound: "more than" })).toEqual([]);
  expect(at({ value: whole.value + 1, basis: "total" })).toEqual([]);
  expect(at({ currency: "USD" })).toEqual([
    "amounts / part / partOf: amount-lanes counts EUR, its part USD.",
  ]);
});

test("an economy has one series of an indicator", () => {
  const [first] = record.series;
  if (!first) throw new Error("The example has series.");
  expect(ofRecord({ series: [...record.series, { ...first, id: "series-again" }] })).toEqual([
    `series / series-again: ${first.id} already has the rd-share-of-gdp of ${first.economy}.`,
  ]);
});
