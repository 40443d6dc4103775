import { told } from "./fileEntry";
import { type FilePaper, fileSchema } from "./fileFormat";
import { isId } from "./fileIds";
import { fileLimits, longestHeading } from "./fileLimits";
import { nowhere, type Problem, type ProblemBody } from "./fileProblems";

/** What a file says of itself, and its lists, not yet read. */
export type Envelope = {
  readonly schema: number;
  readonly appVersion: string | null;
  readonly paper: FilePaper;
  readonly exportedAt: string | null;
  readonly by: string | null;
  readonly device: string | null;
  readonly count: unknown;
  readonly sha256: unknown;
  readonly events: readonly unknown[];
  readonly unread: readonly unknown[];
};

/** `here` is the paper that is open. */
export function readEnvelope(given: JsonObject, here: FilePaper): Envelope | Problem {
  const { kind, schema, events, unread = [], paper } = given;
  const refuse = (body: ProblemBody): Problem => ({ ...body, ...nowhere });
  const wrong = (field: string, value: unknown) =>
    refuse({ code: "E-25", field, found: value === undefined ? "" : told(value) });

  if (kind !== "progress") return wrong("kind", kind);
  if (typeof schema !== "number" || !Number.isSafeInteger(schema) || schema < 1)
    return wrong("schema", schema);
  if (schema > fileSchema) return refuse({ code: "E-24", schema, here: fileSchema });
  for (const [field, value] of [...Object.entries(given), ...Object.entries(paper ?? {})]) {
    if (typeof value === "string" && value.length > longestHeading)
      return refuse({ code: "E-12", field, length: value.length, limit: longestHeading });
  }
  const about = readPaper(paper);
  if (typeof about === "string")
    return wrong(about, isObject(paper) ? paper[about.slice(6)] : paper);
  if (!Array.isArray(events)) return wrong("events", events);
  if (!Array.isArray(unread)) return wrong("unread", unread);
  if (about.id !== here.id) return refuse({ code: "E-23", paper: about.title, here: here.title });
  if (events.length + unread.length > fileLimits.changes)
    return refuse({ code: "E-13", what: "changes", limit: fileLimits.changes });
  return {
    schema,
    appVersion: textOf(given.appVersion),
    paper: about,
    exportedAt: textOf(given.exportedAt),
    by: textOf(given.by),
    device: textOf(given.device),
    count: given.count,
    sha256: given.sha256,
    events,
    unread,
  };
}

export function isProblem(result: Envelope | Problem): result is Problem {
  return "code" in result;
}

/** The paper, or which part of it is wrong. */
function readPaper(given: unknown): FilePaper | string {
  if (!isObject(given)) return "paper";
  const { id, title = id, digest } = given;
  if (typeof id !== "string" || !isId(id)) return "paper.id";
  if (typeof title !== "string") return "paper.title";
  if (digest === undefined) return { id, title };
  return typeof digest === "string" ? { id, title, digest } : "paper.digest";
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
