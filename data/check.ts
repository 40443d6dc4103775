/** `npm run data`: checks every paper and prints what it holds. See README.md for the options. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PaperProblems, parsePaper, parseRecord, parseStory } from "@/dataset";
import { comparePassages, doubtsAbout, markersFor } from "./compare";
import { checkPaperIn, checkRecordFigures, slipsIn } from "./consistency";
import { countAll, toLines } from "./counts";
import { staleSchemas, writeSchemas } from "./schemas";
import { MarkerMissing } from "./split";

const home = fileURLToPath(new URL(".", import.meta.url));

type Report = { lines: string[]; problems: string[] };

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** `null` where the file is absent or its problems are in the report. */
function attempt<File>(report: Report, path: string, parse: (json: unknown) => File): File | null {
  if (!existsSync(path)) return null;
  try {
    return parse(readJson(path));
  } catch (error) {
    if (error instanceof PaperProblems)
      report.problems.push(
        ...error.problems.map(({ path: place, text }) => `${path}: ${place}: ${text.en}`),
      );
    else if (error instanceof SyntaxError)
      report.problems.push(`${path}: This is not JSON: ${error.message}`);
    else throw error;
    return null;
  }
}

function checkFolder(report: Report, folder: string): void {
  const told = (name: string, problems: Iterable<string>): void => {
    report.problems.push(...[...problems].map((each) => `${join(folder, name)}: ${each}`));
  };
  const read = <File>(name: string, parse: (json: unknown) => File): File | null =>
    attempt(report, join(folder, name), (json) => {
      const file = parse(json);
      told(name, slipsIn(json));
      return file;
    });
  if (!existsSync(join(folder, "paper.json"))) told("paper.json", ["The folder has no such file."]);
  const paper = read("paper.json", parsePaper);
  if (!paper) return;
  told("paper.json", checkPaperIn(folder, paper));
  const record = read("record.json", (json) => parseRecord(json, paper));
  if (record) told("record.json", checkRecordFigures(record));
  const story = read("story.json", (json) => parseStory(json, paper));
  report.lines.push(paper.id, ...toLines(countAll(paper, record, story)), "");
}

function checkText(report: Report, folders: readonly string[], file: string, list: boolean): void {
  const text = readFileSync(file, "utf8");
  let isKnown = false;
  for (const folder of folders) {
    const path = join(folder, "paper.json");
    const json = attempt(report, path, (raw) => raw);
    const markers = markersFor(json, text);
    if (!markers) continue;
    isKnown = true;
    try {
      const { found, matching, problems } = comparePassages(json, text, markers);
      if (list) report.lines.push(...found.map(({ id, digest }) => `${id}\t${digest}`));
      report.lines.push(...doubtsAbout(json, text, markers).map((doubt) => `${path}: ${doubt}`));
      report.lines.push(`${path}: ${matching} of ${found.length} passages match`);
      report.problems.push(...problems.map((problem) => `${path}: ${problem}`));
    } catch (error) {
      if (!(error instanceof MarkerMissing)) throw error;
      report.problems.push(`${path}: source / split: ${error.message}`);
    }
  }
  if (!isKnown)
    report.problems.push(`${file}: No paper's source / split / start begins a line of this text.`);
}

function checkSchemas(report: Report, folder: string, write: boolean): void {
  if (write) {
    mkdirSync(folder, { recursive: true });
    report.lines.push(...writeSchemas(folder).map((path) => `wrote ${path}`));
  }
  for (const name of staleSchemas(folder))
    report.problems.push(`${join(folder, name)}: Out of date; run: npm run data -- --schema`);
}

export function checkAll(args: readonly string[], root: string): Report {
  const { values } = parseArgs({
    args: [...args],
    options: {
      text: { type: "string" },
      schema: { type: "boolean", default: false },
      passages: { type: "boolean", default: false },
    },
  });
  const report: Report = { lines: [], problems: [] };
  if (values.passages && values.text === undefined)
    report.problems.push("--passages needs --text FILE");
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .map(({ name }) => join(root, name))
    .sort();
  for (const folder of folders) checkFolder(report, folder);
  if (values.text !== undefined) checkText(report, folders, values.text, values.passages);
  checkSchemas(report, join(root, "schema"), values.schema);
  return report;
}

export async function main(args: readonly string[]): Promise<number> {
  const { lines, problems: all } = checkAll(args, home);
  const problems = [...new Set(all)];
  for (const line of lines) console.log(line);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "No problems." : `Problems: ${problems.length}.`);
  return problems.length === 0 ? 0 : 1;
}
