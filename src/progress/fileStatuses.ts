import { type ProgressEvent, positionValues, progressValues } from "./event";
import { placesShown, type StatusReading } from "./fileProblems";

// As other programs and the two languages of this page say it, spelt as `plain` spells.
const otherWords: Readonly<Record<string, string>> = {
  done: "implemented",
  complete: "implemented",
  completed: "implemented",
  finished: "implemented",
  已落实: "implemented",
  已完成: "implemented",
  完成: "implemented",
  started: "in-progress",
  ongoing: "in-progress",
  underway: "in-progress",
  doing: "in-progress",
  进行中: "in-progress",
  推进中: "in-progress",
  partial: "partly",
  partially: "partly",
  partlyimplemented: "partly",
  partiallyimplemented: "partly",
  部分落实: "partly",
  todo: "not-started",
  open: "not-started",
  none: "not-started",
  未开始: "not-started",
  未启动: "not-started",
  rejected: "closed",
  superseded: "closed",
  closedwithoutimplementation: "closed",
  不再落实: "closed",
  关闭: "closed",
  accepted: "supported",
  agreed: "supported",
  支持: "supported",
  采纳: "supported",
  partlysupported: "supported-in-part",
  部分支持: "supported-in-part",
  部分采纳: "supported-in-part",
  不支持: "not-supported",
  不采纳: "not-supported",
  未考虑: "not-considered",
  不适用: "not-applicable",
};

export const statusesOf = { progress: progressValues, position: positionValues } as const;

export type StatusField = keyof typeof statusesOf;

export const isStatusField = (field: string): field is StatusField =>
  Object.hasOwn(statusesOf, field);

/** What could stand instead. */
export function knownStatuses(readings: readonly StatusReading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ field }): readonly string[] => statusesOf[field]))];
}

/** The status that a word nearly is, or means elsewhere; null if none is near. */
export function nearestStatus(field: StatusField, word: string): string | null {
  const known: readonly string[] = statusesOf[field];
  const given = plain(word);
  if (given === "") return null;
  const meant = otherWords[given];
  if (Object.hasOwn(otherWords, given) && meant && known.includes(meant)) return meant;
  const near = known
    .map((status) => ({ status, steps: stepsBetween(plain(status), given) }))
    .sort((one, other) => one.steps - other.steps);
  const [best, second] = near;
  if (!best || best.steps > Math.max(1, Math.floor(plain(best.status).length / 4))) return null;
  return best.steps === second?.steps ? null : best.status;
}

function plain(word: string): string {
  return word
    .slice(0, 60)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** How many letters must be put in, left out or exchanged. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (let index = 0; index < other.length; index += 1) {
      const kept = (row[index] ?? 0) + (letter === other.charAt(index) ? 0 : 1);
      next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** One word may stand in both fields, and mean another status in each. */
export const statusKey = ({ field, found }: Pick<StatusReading, "field" | "found">) =>
  `${field} ${found}`;

/** Unknown statuses as they are met, and as the reader has said what they mean. */
export type StatusReadings = {
  readonly readings: readonly StatusReading[];
  readonly note: (field: StatusField, found: string) => void;
  readonly translated: (event: ProgressEvent) => ProgressEvent;
};

export function readStatuses(meant: ReadonlyMap<string, string> = new Map()): StatusReadings {
  const readings: (StatusReading & { count: number })[] = [];
  const byWord = new Map<string, { count: number }>();
  return {
    readings,
    note(field, found) {
      const key = statusKey({ field, found });
      const known = byWord.get(key);
      if (known) known.count += 1;
      else if (readings.length < placesShown) {
        const reading = { field, found, nearest: nearestStatus(field, found), count: 1 };
        readings.push(reading);
        byWord.set(key, reading);
      }
    },
    translated(event) {
      const { field, value } = event;
      if (typeof value !== "string" || !isStatusField(field)) return event;
      const meaning = meant.get(statusKey({ field, found: value }));
      return meaning === undefined ? event : { ...event, value: meaning };
    },
  };
}
