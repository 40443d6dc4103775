import { readChanges } from "./fileChanges";
import { isObject, isProblem, readEnvelope } from "./fileEnvelope";
import type { TrackerFile } from "./fileFormat";
import { foreignJson, foreignText } from "./fileKinds";
import { fileLimits } from "./fileLimits";
import { lineCounter } from "./fileLines";
import { lookAt } from "./fileLook";
import { nowhere, type Problem, type ProblemBody } from "./fileProblems";
import type { ParseOptions, ParseResult } from "./fileResult";
import { type ScanFault, scanJson } from "./fileScan";

/** A file's text as a tracker file, or why not. Never throws, changes nothing. */
export function parseFile(text: string, options: ParseOptions): ParseResult {
  try {
    return parseText(text, options);
  } catch {
    // Memory may end in the middle; nothing has been touched by then.
    return refused({ code: "E-99", ...nowhere });
  }
}

function parseText(given: string, options: ParseOptions): ParseResult {
  if (given.length > fileLimits.characters) return refused({ code: "E-14", ...nowhere });
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  const foreign = foreignText(text);
  if (foreign) return refused(foreign);
  const lineAt = lineCounter(text);
  const scan = scanJson(text, fileLimits);
  if (!scan.ok) {
    const { at } = scan.fault;
    const places = [{ line: lineAt(at) }];
    return refused({ ...bodyOf(scan.fault), places, count: 1 });
  }
  const json: unknown = JSON.parse(text);
  if (!isObject(json)) return refused({ code: "E-21", program: null, ...nowhere });
  const other = foreignJson(json);
  if (other) return refused(other);
  const envelope = readEnvelope(json, options.paper);
  if (isProblem(envelope)) return refused(envelope, envelope.code === "E-24" ? lookAt(json) : null);
  const lineOf = (list: "events" | "unread", index: number) =>
    lineAt(scan.rows.get(list)?.[index] ?? 0);
  return readChanges(envelope, { ...options, lineOf });
}

function refused(problem: Problem, look: TrackerFile | null = null): ParseResult {
  return { ok: false, problem, look };
}

function bodyOf(fault: ScanFault): ProblemBody {
  switch (fault.kind) {
    case "ended":
      return { code: "E-07" };
    case "unexpected":
      return { code: "E-08" };
    case "trailing":
      return { code: "E-09" };
    case "deep":
      return { code: "E-11", limit: fileLimits.depth };
    case "values":
      return { code: "E-13", what: "values", limit: fileLimits.values };
    case "keys":
      return { code: "E-15", limit: fileLimits.keys };
    case "twice":
      return { code: "E-16", key: fault.key };
    case "number":
      return { code: "E-19", found: fault.text };
  }
}
