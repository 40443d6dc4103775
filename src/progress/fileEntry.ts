import { highestCounter, type ProgressEvent, readEvent } from "./event";
import { readingsOf } from "./fileDates";
import { isId, isSubject, lookOf } from "./fileIds";
import type { ProblemBody } from "./fileProblems";
import { settled } from "./fileText";
import { longestText } from "./textLimits";

export type EntryResult =
  | { readonly kind: "event"; readonly event: ProgressEvent }
  /** By a newer version. */
  | { readonly kind: "unread"; readonly id: string }
  | { readonly kind: "problem"; readonly problem: ProblemBody };

type Entry = Readonly<Record<string, unknown>>;

const idFields = ["id", "paper", "subject", "field", "batch", "device"] as const;
const needed = ["id", "counter", "at", "paper", "subject", "field", "value"] as const;

/** One element of a file's list of changes as an event, or what keeps it from being one. */
export function readEntry(given: unknown): EntryResult {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return refuse({ code: "E-26", field: "", found: told(given) });
  const entry: Entry = { ...given };
  const { version, id } = entry;
  if (isNewer(version) && typeof id === "string" && isId(id)) return { kind: "unread", id };
  const missing = needed.find((field) => entry[field] === undefined);
  if (missing) return refuse({ code: "E-26", field: missing, found: "" });
  const ids = withCleanIds(entry);
  if ("problem" in ids) return refuse(ids.problem);
  const problem = counterProblem(entry) ?? instantProblem(entry) ?? lengthProblem(entry);
  if (problem) return refuse(problem);
  const event = readEvent(settled({ ...entry, ...ids.clean }));
  return event ? { kind: "event", event } : refuse(shapeProblem(entry));
}

function refuse(problem: ProblemBody): EntryResult {
  return { kind: "problem", problem };
}

function isNewer(version: unknown): boolean {
  return typeof version === "number" && Number.isInteger(version) && version > 1;
}

type Ids = { readonly clean: Entry } | { readonly problem: ProblemBody };

function withCleanIds(entry: Entry): Ids {
  const clean: Record<string, unknown> = {};
  for (const field of idFields) {
    const given = entry[field];
    if (given === undefined) continue;
    const read = readId(field, given);
    if (typeof read !== "string") return { problem: read };
    clean[field] = read;
  }
  if (entry.base !== undefined) {
    if (!Array.isArray(entry.base))
      return { problem: { code: "E-26", field: "base", found: told(entry.base) } };
    const base: string[] = [];
    for (const given of entry.base) {
      const read = readId("base", given);
      if (typeof read !== "string") return { problem: read };
      base.push(read);
    }
    clean.base = base;
  }
  return { clean };
}

/** Blanks around an id, and letters composed in another way, are put right; nothing else is guessed. */
function readId(field: string, given: unknown): string | ProblemBody {
  if (typeof given !== "string") return { code: "E-26", field, found: told(given) };
  const isFit = field === "subject" ? isSubject : isId;
  if (isFit(given)) return given;
  const text = given.length > 1000 ? given : given.normalize("NFC").trim();
  if (isFit(text)) return text;
  const look = given.length > 1000 ? "" : lookOf(given);
  if (isFit(look)) return { code: "E-33", one: given, other: look };
  return { code: "E-34", field, found: given };
}

function counterProblem({ counter }: Entry): ProblemBody | null {
  const isFit = typeof counter === "number" && Number.isSafeInteger(counter) && counter >= 1;
  return isFit && counter <= highestCounter
    ? null
    : { code: "E-40", found: told(counter), changes: null };
}

const instant = /^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function instantProblem({ at }: Entry): ProblemBody | null {
  if (typeof at !== "string") return { code: "E-26", field: "at", found: told(at) };
  if (instant.test(at) && isCalendarDay(at) && Number.isFinite(Date.parse(at))) return null;
  return { code: "E-42", field: "at", found: at, readings: readingsOf(at) };
}

// `Date.parse` takes 30 February for 2 March.
function isCalendarDay(at: string): boolean {
  const [day = "", year = "", month = ""] = /^([+-]?\d+)-(\d\d)-(\d\d)/.exec(at) ?? [];
  const date = Number(day.slice(-2));
  const days = new Date(Date.UTC(Number(year), Number(month), 0));
  if (Number(year) >= 0 && Number(year) < 100) days.setUTCFullYear(Number(year));
  return date >= 1 && date <= days.getUTCDate();
}

function lengthProblem({ reason, by, value, field }: Entry): ProblemBody | null {
  const texts: (readonly [string, unknown])[] = [
    ["reason", reason],
    ["by", by],
    [String(field), value],
  ];
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    texts.push(...Object.entries(value));
  for (const [name, text] of texts) {
    const limit = longestText(name);
    if (typeof text === "string" && text.length > limit)
      return { code: "E-12", field: name, length: text.length, limit };
  }
  return null;
}

/** Called when nothing above explains why the entry is no event. */
function shapeProblem({ by, reason, version, value }: Entry): ProblemBody {
  const named: (readonly [string, unknown])[] = [
    ["by", by],
    ["reason", reason],
  ];
  const wrong = named.find(([, text]) => text !== undefined && typeof text !== "string");
  if (wrong) return { code: "E-26", field: wrong[0], found: told(wrong[1]) };
  if (version !== undefined) return { code: "E-26", field: "version", found: told(version) };
  return { code: "E-26", field: "value", found: told(value) };
}

/** Something wrong, in few letters. */
export function told(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  return String(value);
}
