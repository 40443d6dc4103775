import fc from "fast-check";
import { expect, test } from "vitest";
import { reconcile } from "./reconcile";
import { readLine } from "./storedEvent";

type Texts = Readonly<Record<string, string>>;
const text = (id: string, value = 1) => JSON.stringify({ id, value });
const of = (...ids: string[]): Texts => Object.fromEntries(ids.map((id) => [id, text(id)]));
const map = (texts: Texts) => new Map(Object.entries(texts));
const ids = (entries: ReadonlyMap<string, string>) => [...entries.keys()].join();

test.each([
  // journal, mirror, database → unsaved, restored, uncopied, settled, spare
  ["nothing", of(), of(), of(), "", 0, "", "", ""],
  ["all as it should be", of("c"), of("a", "b"), of("a", "b", "c"), "", 0, "", "c", ""],
  ["an edit not yet saved", of("c"), of("a"), of("a"), "c", 0, "", "", ""],
  ["the database emptied", of("c"), of("a", "b"), of(), "a,b,c", 2, "", "", ""],
  ["localStorage emptied", of(), of(), of("a", "b"), "", 0, "a,b", "", ""],
  ["the mirror emptied", of("b"), of(), of("a", "b"), "", 0, "a", "b", ""],
  ["the journal emptied", of(), of("a"), of("a", "b"), "", 0, "b", "", ""],
  ["stopped between chunk and journal", of("a"), of("a"), of("a"), "", 0, "", "", "a"],
  ["the same, the database emptied", of("a"), of("a"), of(), "a", 1, "", "", ""],
])("%s", (_, journal, mirror, database, unsaved, restored, uncopied, settled, spare) => {
  const found = { journal: map(journal), mirror: map(mirror), database: map(database) };
  const repair = reconcile({ ...found, damaged: new Set() });
  expect(ids(repair.unsaved)).toBe(unsaved);
  expect(repair.restored).toBe(restored);
  expect(ids(repair.uncopied)).toBe(uncopied);
  expect(ids(repair.settled)).toBe(settled);
  expect(ids(repair.spare)).toBe(spare);
  expect(repair.contrary).toEqual([]);
});

test("what contradicts the database is set aside, unless the database says nothing", () => {
  const journal = map({ a: text("a", 2), b: text("b", 2), c: text("c", 2) });
  const mirror = map({ a: text("a", 3) });
  const database = new Map<string, unknown>([
    ["a", text("a", 1)],
    ["b", "{damaged"],
    ["c", 7],
  ]);
  const damaged = new Set(["b", "c"]);
  const { contrary, unsaved, uncopied } = reconcile({ journal, mirror, database, damaged });
  expect(contrary).toEqual([
    { place: "mirror", key: "a", text: text("a", 3) },
    { place: "journal", key: "a", text: text("a", 2) },
  ]);
  expect([unsaved.size, uncopied.size]).toEqual([0, 0]);
});

const someTexts = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"))
  .map((chosen) => map(of(...chosen)));

test("whatever one place lost, after a repair every event stands in two", () => {
  fc.assert(
    fc.property(someTexts, someTexts, someTexts, (journal, mirror, database) => {
      const repair = reconcile({ journal, mirror, database, damaged: new Set() });
      const inDatabase = new Set([...database.keys(), ...repair.unsaved.keys()]);
      const inCopy = new Set([
        ...mirror.keys(),
        ...repair.uncopied.keys(),
        ...[...journal.keys()].filter((id) => !repair.spare.has(id)),
      ]);
      const all = new Set([...journal.keys(), ...mirror.keys(), ...database.keys()]);
      expect(inDatabase).toEqual(all);
      expect(inCopy).toEqual(all);
      for (const entry of repair.unsaved.values()) expect(readLine(entry)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
