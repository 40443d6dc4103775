/** Cuts a paper's text into passages: the rules under "Passages" in README.md, with the paper's own markers. */
import { createHash } from "node:crypto";
import type { Paper } from "@/dataset";

export type Markers = Paper["source"]["split"];
export type SplitPassage = { id: string; text: string };
type Line = { kind: "heading"; section: string } | { kind: "paragraph"; text: string };

const heading = /^(\d+)\.(\d+)?\s+(\S.*)$/;
const closed = /[.!?]["'”’]?$/;
const sentenceEnd = /[.!?]["'”’]?(?=\s+["'“‘\p{Lu}])/gu;
const abbreviation = /(^|[^\p{L}\p{N}])U\.S\.$/u;
const longestTitle = 100;

/** The text has no line that a marker names. */
export class MarkerMissing extends Error {}

/** The body's lines: from the one that begins with `start` to the one before `end`. */
function bodyOf(text: string, { start, end }: Markers): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = lines.findIndex((line) => line.startsWith(start));
  if (first < 0) throw new MarkerMissing(`No line of the text begins with “${start}”.`);
  if (end === "") return lines.slice(first);
  const last = lines.findIndex((line, index) => index > first && line.startsWith(end));
  if (last < 0) throw new MarkerMissing(`No line after the start begins with “${end}”.`);
  return lines.slice(first, last);
}

export function isBodyOf(text: string, markers: Markers): boolean {
  return text.split(/[\r\n]+/).some((line) => line.trim().startsWith(markers.start));
}

function sectionOf(line: string): string | null {
  const [, chapter, part, title = ""] = heading.exec(line) ?? [];
  if (chapter === undefined || title.length >= longestTitle) return null;
  return part === undefined ? chapter : `${chapter}.${part}`;
}

/** A hyphen at a line's end was put there by the page break: the word goes on. */
function joined(cut: string, rest: string): string {
  return cut.endsWith("-") ? cut.slice(0, -1) + rest : `${cut} ${rest}`;
}

function linesOf(body: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  for (const text of body) {
    const last = lines.at(-1);
    if (last?.kind === "paragraph" && !closed.test(last.text)) {
      last.text = joined(last.text, text);
      continue;
    }
    const section = sectionOf(text);
    lines.push(section === null ? { kind: "paragraph", text } : { kind: "heading", section });
  }
  return lines;
}

export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const match of paragraph.matchAll(sentenceEnd)) {
    if (abbreviation.test(paragraph.slice(0, match.index + 1))) continue;
    const end = match.index + match[0].length;
    sentences.push(paragraph.slice(begin, end).trim());
    begin = end;
  }
  return [...sentences, paragraph.slice(begin).trim()].filter((sentence) => sentence !== "");
}

export function splitText(text: string, markers: Markers): readonly SplitPassage[] {
  const passages: SplitPassage[] = [];
  let section = "";
  let paragraph = 0;
  const begin = (next: string): void => {
    section = next;
    paragraph = 0;
  };
  for (const line of linesOf(bodyOf(text, markers))) {
    if (line.kind === "heading") {
      begin(line.section);
      continue;
    }
    const lost = markers.lostHeadings.find(({ before }) => line.text.startsWith(before));
    if (lost) begin(lost.section);
    paragraph += 1;
    for (const [index, sentence] of sentencesOf(line.text).entries())
      passages.push({ id: `${section}-p${paragraph}-s${index + 1}`, text: sentence });
  }
  return passages;
}

const likeHeading = /^(\d+\.)+$|^\d+(\.\d+){2,}\.?\s/;

/** Where the text has "1.1. Title" or "1.1.1 Title", which is no heading here, sections run into one another. */
export function suspectPassages(passages: readonly SplitPassage[]): readonly SplitPassage[] {
  return passages.filter(({ text }) => likeHeading.test(text));
}

/** The same words give the same digest, whatever quotes and spaces a copy of the text uses. */
export function digestOf(text: string): string {
  const normal = text
    .normalize("NFC")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll("\\$", "$")
    .replace(/\s+/g, " ")
    .trim();
  return createHash("sha256").update(normal, "utf8").digest("hex").slice(0, 12);
}
