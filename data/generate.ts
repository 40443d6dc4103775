/** Makes a paper many times the size of another, to see what the app does with it. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Paper, parsePaper, placeOf, type Text } from "@/dataset";

const mostFields = 60;

/** The same seed gives the same numbers (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How the records of one copy of the paper are renamed; copy 0 is the paper itself. */
type Copy = {
  number: number;
  id: (id: string) => string;
  passage: (passage: string) => string;
  text: (text: Text) => Text;
};

/** The paragraphs of a copy come after those of the copy before it, section by section. */
function paragraphCounts(paper: Paper): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of paper.passages) {
    const { section, paragraph } = placeOf(id);
    counts.set(section, Math.max(counts.get(section) ?? 0, paragraph));
  }
  return counts;
}

function multipliedIds(paper: Paper): ReadonlySet<string> {
  const { measures, challenges, recommendations, actions, fields } = paper;
  return new Set(
    [...measures, ...challenges, ...recommendations, ...actions, ...fields].map(({ id }) => id),
  );
}

function copyOf(paper: Paper, number: number): Copy {
  const counts = paragraphCounts(paper);
  const multiplied = multipliedIds(paper);
  const dropped = new Set(
    paper.fields
      .filter((_, at) => number * paper.fields.length + at >= mostFields)
      .map(({ id }) => id),
  );
  const isKept = (id: string) => number === 0 || !multiplied.has(id) || dropped.has(id);
  return {
    number,
    id: (id) => (isKept(id) ? id : `${id}.x${number}`),
    passage: (passage) => {
      const { section, paragraph, sentence } = placeOf(passage);
      const after = number * (counts.get(section) ?? 0);
      return `${section}-p${paragraph + after}-s${sentence}`;
    },
    text: ({ en, zh }) =>
      number === 0 ? { en, zh } : { en: `${en} (${number + 1})`, zh: `${zh}（${number + 1}）` },
  };
}

type Named = Pick<Paper["measures"][number], "id" | "title" | "short" | "passages">;

function renamed<Item extends Named>(copy: Copy, item: Item): Item {
  return {
    ...item,
    id: copy.id(item.id),
    title: copy.text(item.title),
    short: copy.text(item.short),
    passages: item.passages.map(copy.passage),
  };
}

/** A statement's id begins with its passage's, and goes on with `.a`, `.b` where that is split. */
function statementId(copy: Copy, id: string): string {
  const [, passage, rest = ""] = /^(\d+(?:\.\d+)?-p\d+-s\d+)(.*)$/.exec(id) ?? [];
  if (passage !== undefined) return copy.passage(passage) + rest;
  return copy.number === 0 ? id : `${id}.x${copy.number}`;
}

function numbered(copy: Copy, id: string): string {
  return copy.number === 0 ? id : `${id}.x${copy.number}`;
}

/** In the order of the text, as a paper coded by hand is. */
function inTextOrder<Item extends { section: string }>(paper: Paper, items: Item[]): Item[] {
  const order = new Map(paper.outline.map(({ id }, index) => [id, index]));
  return items.toSorted((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0));
}

function passagesOf(paper: Paper, copies: readonly Copy[], random: () => number) {
  const digest = () =>
    Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("");
  return paper.outline.flatMap(({ id: section }) =>
    copies.flatMap((copy) =>
      paper.passages
        .filter(({ id }) => placeOf(id).section === section)
        .map((passage) => ({
          ...passage,
          id: copy.passage(passage.id),
          digest: copy.number === 0 ? passage.digest : digest(),
        })),
    ),
  );
}

/** Links cross from copy to copy, or the paper would fall into as many papers; none comes twice. */
function linksOf(paper: Paper, copies: readonly Copy[], random: () => number): Paper["links"] {
  const isFixed = (id: string) => new Set(copies.map((copy) => copy.id(id))).size === 1;
  return paper.links.flatMap((link) => {
    const turn = Math.floor(random() * copies.length);
    const isFromFixed = isFixed(link.from);
    const made = isFromFixed && isFixed(link.to) ? copies.slice(0, 1) : copies;
    return made.map((copy) => {
      const target = isFromFixed ? copy : (copies[(copy.number + turn) % copies.length] ?? copy);
      return {
        ...link,
        id: numbered(copy, link.id),
        from: copy.id(link.from),
        to: target.id(link.to),
        passages: link.passages.map(copy.passage),
      };
    });
  });
}

export function generatePaper(base: Paper, factor: number, seed: number): Paper {
  if (!Number.isInteger(factor) || factor < 1)
    throw new Error("The factor is a whole number from 1.");
  const random = seeded(seed);
  const copies = Array.from({ length: factor }, (_, number) => copyOf(base, number));
  const each = <Item>(make: (copy: Copy) => readonly Item[]): Item[] => copies.flatMap(make);
  const inSection = (section: string) =>
    base.recommendations.filter((item) => item.section === section).length;
  const economy = (id: string, copy: Copy) => {
    const at = base.economies.findIndex((item) => item.id === id);
    return base.economies[(at + copy.number) % base.economies.length]?.id ?? id;
  };
  const scaled = (value: number, copy: Copy, by: number) =>
    copy.number === 0 ? value : Math.max(1, Math.round(value * by));
  return {
    ...base,
    id: `${base.id}-x${factor}`,
    passages: passagesOf(base, copies, random),
    fields: each((copy) =>
      base.fields
        .filter(({ id }) => copy.number === 0 || copy.id(id) !== id)
        .map((field) => ({
          ...renamed(copy, field),
          parent: field.parent === null ? null : copy.id(field.parent),
        })),
    ),
    measures: inTextOrder(
      base,
      each((copy) =>
        base.measures.map((measure) => ({
          ...renamed(copy, measure),
          economies: measure.economies.map((id) => economy(id, copy)),
        })),
      ),
    ),
    challenges: inTextOrder(
      base,
      each((copy) => base.challenges.map((item) => renamed(copy, item))),
    ),
    recommendations: inTextOrder(
      base,
      each((copy) =>
        base.recommendations.map((item) => ({
          ...renamed(copy, item),
          ordinal: item.ordinal + copy.number * inSection(item.section),
        })),
      ),
    ),
    actions: each((copy) =>
      base.actions.map((action) => ({
        ...renamed(copy, action),
        recommendation: copy.id(action.recommendation),
      })),
    ),
    quantities: each((copy) =>
      base.quantities.map(({ upTo, ...quantity }) => {
        const by = 0.2 + 3 * random();
        const value = scaled(quantity.value, copy, by);
        return {
          ...quantity,
          id: numbered(copy, quantity.id),
          subject: copy.id(quantity.subject),
          passages: quantity.passages.map(copy.passage),
          value,
          ...(upTo === undefined ? {} : { upTo: value + Math.max(1, upTo - quantity.value) }),
        };
      }),
    ),
    dates: each((copy) =>
      base.dates.map((date) => ({
        ...date,
        id: numbered(copy, date.id),
        subject: copy.id(date.subject),
        passages: date.passages.map(copy.passage),
      })),
    ),
    statements: each((copy) =>
      base.statements.map((statement) => ({
        ...statement,
        id: statementId(copy, statement.id),
        passages: statement.passages.map(copy.passage),
        about: statement.about.map(copy.id),
        fields: statement.fields.map(({ field, mention }) => ({ field: copy.id(field), mention })),
      })),
    ),
    links: linksOf(base, copies, random),
  };
}

const home = fileURLToPath(new URL(".", import.meta.url));

/** `node data/run.mjs data/generate.ts OUT [--base paper.json] [--factor 10] [--seed 1]` */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: "string", default: `${home}chen-2023/paper.json` },
      factor: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
    },
  });
  const [out] = positionals;
  if (out === undefined) {
    console.error("Name the file to write.");
    return 1;
  }
  const base = parsePaper(JSON.parse(readFileSync(values.base, "utf8")));
  const paper = parsePaper(generatePaper(base, Number(values.factor), Number(values.seed)));
  writeFileSync(out, `${JSON.stringify(paper, null, 1)}\n`);
  console.log(`${out}: ${paper.passages.length} passages, ${paper.statements.length} statements`);
  return 0;
}
