/** Parse at the door: unknown JSON becomes a typed file, or a list of everything wrong with it. */
import * as v from "valibot";
import { checkPaper } from "./check";
import { checkRecord, checkStory } from "./checkRecord";
import { toProblems } from "./issues";
import { PaperProblems, type Problem } from "./problems";
import { type PaperRecord, recordSchema, type Story, storySchema } from "./recordSchema";
import { type Paper, paperSchema } from "./schema";

function shaped<Schema extends v.GenericSchema>(schema: Schema, json: unknown) {
  const result = v.safeParse(schema, json);
  if (!result.success) throw new PaperProblems(toProblems(schema, result.issues));
  return result.output;
}

function sound<File>(file: File, problems: readonly Problem[]): File {
  if (problems.length > 0) throw new PaperProblems(problems);
  return file;
}

export function parsePaper(json: unknown): Paper {
  const paper = shaped(paperSchema, json);
  return sound(paper, checkPaper(paper));
}

export function parseRecord(json: unknown, paper: Paper): PaperRecord {
  const record = shaped(recordSchema, json);
  return sound(record, checkRecord(record, paper));
}

export function parseStory(json: unknown, paper: Paper): Story {
  const story = shaped(storySchema, json);
  return sound(story, checkStory(story, paper));
}
