/**
 * `node data/run.mjs e2e/faults/mutate.ts [count] [seed]`: spoils tracker files at random and imports them.
 * Nothing may throw, every refusal is told in both languages, and no refusal changes anything.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "@/platform";
import {
  explain,
  explainWarning,
  mergeEvents,
  type ParseResult,
  type ProgressEvent,
  parseEvent,
  parseFile,
  planImport,
  previewImport,
  problemOf,
  stateHash,
  toFile,
} from "@/progress";
import { chances, flipBytes, mutate } from "./mutations";

export type Tally = {
  tried: number;
  refused: number;
  taken: number;
  readonly byCode: Map<string, number>;
  /** Uncaught errors, refusals without a sentence, changes of state: all must be none. */
  readonly faults: string[];
  /** The longest time one file took, in milliseconds. */
  slowest: number;
};

const paper = { id: "paper-1", title: "A paper 论文", digest: "0123456789ab" };
const subjects = new Set(["a-one", "a-two", "r-1", "c-gap"]);
const here = { ...paper, subjects };

const values: readonly (readonly [string, ProgressEvent["value"]])[] = [
  ["progress", "implemented"],
  ["position", "supported-in-part"],
  ["note", "asked the ministry, 已询问"],
  ["lead", "Ministry of Science"],
  ["first-date", "2026-03-01"],
  ["revised-date", "2027-12-31"],
  ["priority", "high"],
  ["blocked", true],
  ["evidence", { title: "Notice", url: "https://example.org/n", strength: "published" }],
  ["severity", 4],
  ["later-field", { level: [1, 2, { deep: null }] }],
];

const someEvents = (device: string, count: number): readonly ProgressEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const [field, value] = values[index % values.length] ?? ["note", ""];
    return parseEvent({
      id: `${device}-${index}`,
      counter: index + 1,
      at: "2026-01-05T10:00:00.000Z",
      by: device,
      device,
      paper: paper.id,
      subject: [...subjects][index % subjects.size],
      field,
      value,
      ...(index >= values.length ? { base: [`${device}-${index - values.length}`] } : {}),
    });
  });

const undo = (device: string, counter: number) =>
  parseEvent({
    ...someEvents(device, 1)[0],
    id: `${device}-undo`,
    counter,
    subject: paper.id,
    field: "hide",
    value: { events: [`${device}-0`] },
  });

const known = Object.freeze([...someEvents("mine", 24), undo("mine", 25)]);
const before = stateHash(known, paper.id);

const write = (events: readonly ProgressEvent[]) =>
  toFile(events, [{ id: "newer", version: 2, paper: paper.id }], {
    paper,
    appVersion: "0.1.0",
    exportedAt: "2026-11-25T10:00:00.000Z",
  });

const readPaper = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

export async function spoilFiles(count: number, seed: number): Promise<Tally> {
  const chance = chances(seed);
  const files = [
    write(someEvents("theirs", 30)),
    write([...known, ...someEvents("theirs", 12)]),
    write([]),
  ];
  const others = [...files, readPaper("package.json"), readPaper("data/example/paper.json")];
  const tally: Tally = {
    tried: 0,
    refused: 0,
    taken: 0,
    byCode: new Map(),
    faults: [],
    slowest: 0,
  };
  for (; tally.tried < count; tally.tried += 1) {
    const file = chance.of(tally.tried % 10 === 0 ? others : files);
    const { text, names } = mutate(file, chance, others);
    const start = performance.now();
    try {
      const result = chance.below(8) === 0 ? await readBytes(text, chance) : parse(text);
      judge(result, tally, names);
    } catch (error) {
      tally.faults.push(`${names.join(", ")}: ${String(error)}`);
    }
    tally.slowest = Math.max(tally.slowest, performance.now() - start);
  }
  return tally;
}

const parse = (text: string) => parseFile(text, { paper: here });

async function readBytes(text: string, chance: ReturnType<typeof chances>): Promise<ParseResult> {
  const read = await readText(new Blob([flipBytes(text, chance)]));
  return read.ok ? parse(read.text) : { ok: false, problem: problemOf(read.reason), look: null };
}

function judge(result: ParseResult, tally: Tally, names: readonly string[]): void {
  const fault = (what: string) => tally.faults.push(`${names.join(", ")}: ${what}`);
  if (result.ok) {
    tally.taken += 1;
    const warnings = result.warnings.flatMap((warning) => [
      explainWarning(warning, "en").text,
      explainWarning(warning, "zh").text,
    ]);
    for (const text of warnings) if (!isSentence(text)) fault(`a warning reads “${text}”`);
    const mode = tally.tried % 2 === 0 ? "merge" : "replace";
    const options = { paper: here, mode, name: "spoilt.json", author: { device: "mine" } } as const;
    const preview = previewImport(known, result.file, options);
    const plan = planImport(known, result.file, options);
    if ((plan === null) !== (preview.problem !== null)) fault("preview and plan differ");
    const events = (plan?.events ?? []).filter(({ id }) => id !== "newer");
    const after = mergeEvents(known, events.flatMap(readable));
    stateHash(after, paper.id);
  } else {
    const { code } = result.problem;
    tally.refused += 1;
    tally.byCode.set(code, (tally.byCode.get(code) ?? 0) + 1);
    if (code === "E-99") fault("an error was caught that nobody foresaw");
    for (const locale of ["en", "zh"] as const) {
      const told = explain(result.problem, { locale, file: "spoilt.json", saved: 3 });
      const isTold = isSentence(told.text) && told.what !== "" && told.next !== "";
      if (!isTold) fault(`the ${locale} sentence for ${code} reads “${told.text}”`);
    }
  }
  if (stateHash(known, paper.id) !== before) fault("the state has changed");
  if ("polluted" in {}) fault("every object has been changed");
}

function readable(event: { readonly id: string }): readonly ProgressEvent[] {
  try {
    return [parseEvent(event)];
  } catch {
    return [];
  }
}

function isSentence(text: string): boolean {
  return (
    /[.。] ?\[E-\d\d\]$/.test(text) && !/undefined|\[object|\bNaN\b|Error:|\n\s+at /.test(text)
  );
}

export async function main([count = "100000", seed = "1"]: readonly string[]): Promise<number> {
  const start = performance.now();
  const { tried, refused, taken, byCode, faults, slowest } = await spoilFiles(
    Number(count),
    Number(seed),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${tried} files spoilt in ${seconds} s: ${refused} refused, ${taken} taken`);
  const codes = [...byCode].sort(([, one], [, other]) => other - one);
  console.log(codes.map(([code, times]) => `${code} ${times}`).join(" · "));
  console.log(`slowest file ${slowest.toFixed(0)} ms`);
  console.log(`uncaught errors, missing sentences, changes of state: ${faults.length}`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
