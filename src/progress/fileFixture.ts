// Test material only: nothing but tests imports it, so it reaches no bundle.

import { paper as paperId, sample, subjects } from "./arbitrary";
import type { ProgressEvent } from "./event";
import { canonical } from "./fileCanonical";
import { explain } from "./fileExplain";
import { checksum, toFile } from "./fileFormat";
import { parseFile } from "./fileParse";
import type { PaperHere, ParseResult } from "./fileResult";

export const about = { id: paperId, title: "Strategic choices", digest: "edition-1" };
export const here: PaperHere = { ...about, subjects: new Set([...subjects, "r-1", "r-2"]) };

export const written = (
  events: readonly ProgressEvent[],
  unread: Parameters<typeof toFile>[1] = [],
) =>
  toFile(events, unread, {
    paper: about,
    appVersion: "0.1.0",
    exportedAt: "2026-11-25T10:00:00.000Z",
  });

export const parsed = (text: string): ParseResult => parseFile(text, { paper: here });

/** Two changes of one action, as an object to be spoilt. */
export const twoChanges = [
  sample("one"),
  sample("two", { counter: 2, value: "implemented", base: ["one"] }),
];

type Spoilt = Record<string, unknown> & { events: Record<string, unknown>[] };

const asObject = (events: readonly ProgressEvent[] = twoChanges): Spoilt =>
  JSON.parse(written(events));

/** A file with something else in it, as if edited by hand. */
export function edited(spoil: (file: Spoilt) => void, events?: readonly ProgressEvent[]): string {
  const file = asObject(events);
  spoil(file);
  return JSON.stringify(file, null, 1);
}

/** The same with a checksum that fits, as if a page of another version had written it. */
export function signed(spoil: (file: Spoilt) => void, events?: readonly ProgressEvent[]): string {
  const file = asObject(events);
  spoil(file);
  const sha256 = checksum(file.events.map(canonical), []);
  return JSON.stringify({ ...file, count: file.events.length, sha256 });
}

/** A change with something else in it. */
export const withChange = (given: Readonly<Record<string, unknown>>) =>
  edited(({ events }) => Object.assign(events[1] ?? {}, given));

export const note = (value: string) => withChange({ field: "note", value, base: [] });

/** One more change. */
export const withAnother = (event: object) => edited(({ events }) => events.push({ ...event }));

/** What a reader is told in English: of a refusal all of it, of an accepted file its warnings. */
export function toldOf(result: ParseResult, locale: "en" | "zh" = "en"): string {
  const options = { locale, file: "progress.json", saved: 5 } as const;
  return result.ok ? "" : explain(result.problem, options).text;
}
