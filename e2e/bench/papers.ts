import { readFileSync } from "node:fs";
import { type Paper, parsePaper, parseRecord, parseStory } from "@/dataset";
import { generatePaper } from "../../data/generate";

/** The folder of data/ that is measured. */
export const measured = "chen-2023";
const files = ["paper", "record", "story"] as const;

export type Files = ReadonlyMap<string, string>;

/**
 * The paper's files, `factor` times as large; the copies keep the original's ids, so that its record
 * and story stay true and only change the paper they name. Whatever the app would refuse throws.
 */
export function enlarged(factor: number): Files {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(`data/${measured}/${name}.json`, "utf8"));
  const paper: Paper = parsePaper(generatePaper(parsePaper(read("paper")), factor, 1));
  const [, record, story] = files.map((name) => ({ ...(read(name) as object), paper: paper.id }));
  parseRecord(record, paper);
  parseStory(story, paper);
  const lines = (json: unknown) => `${JSON.stringify(json, null, 1)}\n`;
  return new Map([
    ["paper", lines(paper)],
    ["record", lines(record)],
    ["story", lines(story)],
  ]);
}
