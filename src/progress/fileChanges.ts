import type { StoredEvent } from "@/platform";
import type { ProgressEvent } from "./event";
import { canonical } from "./fileCanonical";
import { readEntry } from "./fileEntry";
import type { Envelope } from "./fileEnvelope";
import { gatherFindings } from "./fileFindings";
import { checksum, type TrackerFile } from "./fileFormat";
import { isReadable, isStored } from "./fileLook";
import {
  nowhere,
  type Place,
  type Problem,
  type ProblemBody,
  type ProblemCode,
} from "./fileProblems";
import { confusion, farCounters, wrongReferences } from "./fileReferences";
import type { ParseOptions, ParseResult } from "./fileResult";
import { readStatuses } from "./fileStatuses";
import { remarksOn, valueDoubt } from "./fileValues";
import { compareEvents } from "./order";

type Options = ParseOptions & {
  readonly lineOf: (list: "events" | "unread", index: number) => number;
};

/** These refuse the file, the first one met in this order. */
const refusing: readonly ProblemCode[] = [
  "E-26",
  "E-34",
  "E-33",
  "E-40",
  "E-12",
  "E-42",
  "E-31",
  "E-36",
  "E-43",
  "E-44",
];
const warning: readonly ProblemCode[] = ["E-45", "E-46", "E-48", "E-37", "E-42", "E-43", "E-44"];

/** The changes in a file's lists, checked one by one and against each other. */
export function readChanges(envelope: Envelope, options: Options): ParseResult {
  const { paper, lineOf } = options;
  const findings = gatherFindings();
  const doubts = gatherFindings();
  const statuses = readStatuses(options.statuses);
  const events = new Map<string, { event: ProgressEvent; place: () => Place }>();
  const unread = new Map<string, StoredEvent>();

  const keepUnread = (given: unknown, place: () => Place) => {
    if (!isStored(given)) return findings.add({ code: "E-26", field: "unread", found: "" }, place);
    const known = unread.get(given.id) ?? events.get(given.id)?.event;
    if (known && canonical(known) !== canonical(given))
      findings.add({ code: "E-31", id: given.id, where: "file" }, place);
    unread.set(given.id, given);
  };

  const read = (list: "events" | "unread") => (given: unknown, index: number) => {
    const place = placeOf(given, index, () => lineOf(list, index));
    if (list === "unread" && !isReadable(given)) return keepUnread(given, () => place(""));
    const entry = readEntry(given);
    if (entry.kind === "unread") return keepUnread(given, () => place(""));
    if (entry.kind === "problem")
      return findings.add(entry.problem, () => place(foundIn(entry.problem)));
    const event = statuses.translated(entry.event);
    const known = events.get(event.id);
    if (known && canonical(known.event) !== canonical(event))
      return findings.add({ code: "E-31", id: event.id, where: "file" }, () => place(""));
    events.set(event.id, { event, place: () => place("") });
    if (event.paper !== paper.id)
      findings.add({ code: "E-36", paper: event.paper }, () => place(event.paper));
    const doubt = valueDoubt(event);
    if (doubt?.kind === "value") doubts.add(doubt.problem, () => place(foundIn(doubt.problem)));
    if (doubt?.kind === "status") {
      statuses.note(doubt.field, doubt.found);
      doubts.add({ code: "E-43", statuses: statuses.readings }, () => place(doubt.found));
    }
    for (const remark of remarksOn(event)) findings.add(remark, () => place(foundIn(remark)));
  };

  for (const [index, given] of envelope.events.entries()) read("events")(given, index);
  for (const [index, given] of envelope.unread.entries()) read("unread")(given, index);
  const all = [...events.values()];
  const met = [...confusion(all, paper), ...farCounters(all), ...wrongReferences(all)];
  for (const { body, place } of met) findings.add(body, place);

  const integrity = integrityOf(envelope);
  const isIntact = integrity === null;
  for (const code of refusing) {
    // A page wrote an intact file as it is: what is doubtful in it, a newer version can read.
    const problem = findings.get(code) ?? (isIntact ? null : doubts.get(code));
    if (problem) return { ok: false, problem, look: null };
  }
  const { count: _, sha256: __, ...head } = envelope;
  const file: TrackerFile = {
    ...head,
    isIntact,
    events: all.map(({ event }) => event).sort(compareEvents),
    unread: [...unread.values()].filter(({ id }) => !events.has(id)),
  };
  const warnings = [
    integrity,
    isOtherEdition(file, options) ? { code: "E-35" as const, ...nowhere } : null,
    file.unread.length > 0
      ? { code: "E-56" as const, places: [], count: file.unread.length }
      : null,
    ...warning.map((code) => findings.get(code) ?? doubts.get(code)),
  ].filter((problem) => problem !== null);
  return { ok: true, file, warnings };
}

function placeOf(given: unknown, index: number, line: () => number): (found: string) => Place {
  return (found) => ({
    line: line(),
    entry: index + 1,
    ...(isStored(given) ? { id: given.id } : {}),
    ...(found === "" ? {} : { found }),
  });
}

function foundIn(body: ProblemBody): string {
  if ("found" in body) return body.found;
  return "one" in body ? body.one : "";
}

/** Null when the file is as a page wrote it. */
function integrityOf({ events, unread, count, sha256 }: Envelope): Problem | null {
  if (sha256 === undefined) return { code: "E-27", what: "none", ...nowhere };
  const isCounted = count === events.length;
  const isRight = sha256 === checksum(events.map(canonical), unread.map(canonical));
  if (isRight && isCounted) return null;
  return { code: "E-27", what: isCounted ? "checksum" : "count", ...nowhere };
}

function isOtherEdition({ paper }: TrackerFile, { paper: here }: Options): boolean {
  return paper.digest !== undefined && here.digest !== undefined && paper.digest !== here.digest;
}
