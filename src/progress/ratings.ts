import { setMany } from "./actions";
import type { ProgressEvent } from "./event";
import { type Judgement, readValue, type ValueOf } from "./fields";
import type { Step } from "./hiding";
import { latestOf } from "./localDay";
import { compareEvents } from "./order";
import type { SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;

type Assessor = {
  /** Tells persons apart: the name, or the device of one who gave none. */
  readonly key: string;
  readonly name: string | null;
  readonly isThisDevice: boolean;
};
/** One person's judgement of a shortfall or of a cell. Null is "not rated". */
export type Rating = {
  readonly author: Assessor;
  readonly severity: ValueOf<"severity">;
  readonly trend: ValueOf<"trend">;
  readonly confidence: ValueOf<"confidence">;
  readonly note: string | null;
  /** When its last part was written. */
  readonly at: string;
};
export type RatingChange = {
  readonly severity?: ValueOf<"severity">;
  readonly trend?: ValueOf<"trend">;
  readonly confidence?: ValueOf<"confidence">;
  readonly note?: string | null;
};

const parts = {
  severity: "severity",
  trend: "trend",
  confidence: "confidence",
  note: "rating-note",
} as const satisfies Record<keyof RatingChange, Judgement>;

/** A shortfall as a whole, or where it meets a column. */
export function cellSubject(challenge: string, column: string | null): string {
  return column === null ? challenge : `${challenge}/${column}`;
}

/** One rating a person, this device's first, then by name; none from who cleared all of theirs. */
export function ratingsOf(byId: ById, subject: string, device: string): readonly Rating[] {
  const state = byId.get(subject);
  if (!state) return [];
  const names = namesOf(byId);
  const keyOf = (event: ProgressEvent) =>
    names.get(event.device ?? "") ?? event.by ?? event.device ?? "";
  const groups = new Map<string, ProgressEvent[]>();
  for (const field of Object.values(parts)) {
    for (const event of state.heads.get(field) ?? []) {
      const key = keyOf(event);
      groups.set(key, [...(groups.get(key) ?? []), event].sort(compareEvents));
    }
  }
  const own = names.get(device) ?? device;
  return Array.from(groups, ([key, events]) => toRating(key, events, own))
    .filter(({ severity, trend, confidence, note }) => severity || trend || confidence || note)
    .sort(
      (one, other) =>
        Number(other.author.isThisDevice) - Number(one.author.isThisDevice) ||
        one.author.key.localeCompare(other.author.key),
    );
}

function toRating(key: string, events: readonly ProgressEvent[], own: string): Rating {
  const last = <Name extends Judgement>(field: Name) => {
    const event = events.findLast((one) => one.field === field);
    return event ? (readValue(event, field) ?? null) : null;
  };
  return {
    author: {
      key,
      name: events.findLast(({ by }) => by !== undefined)?.by ?? null,
      isThisDevice: key === own,
    },
    severity: last("severity"),
    trend: last("trend"),
    confidence: last("confidence"),
    note: last("rating-note"),
    at: latestOf(events)?.at ?? "",
  };
}

const known = new WeakMap<ById, ReadonlyMap<string, string>>();

/** The last name each device gave: who gives one later has had it before, too. */
function namesOf(byId: ById): ReadonlyMap<string, string> {
  const made = known.get(byId);
  if (made) return made;
  const last = new Map<string, ProgressEvent>();
  for (const { history } of byId.values()) {
    for (const event of history) {
      const { by, device } = event;
      if (by === undefined || device === undefined) continue;
      const before = last.get(device);
      if (!before || compareEvents(before, event) < 0) last.set(device, event);
    }
  }
  const names = new Map(Array.from(last, ([device, { by = "" }]) => [device, by]));
  known.set(byId, names);
  return names;
}

/** Parts that are given change, null clears; one step. */
export function rate(paper: string, subject: string, change: RatingChange): Step | null {
  const given = Object.entries(change) as [keyof RatingChange, RatingChange[keyof RatingChange]][];
  return setMany(
    paper,
    given
      .filter(([, value]) => value !== undefined)
      .map(([part, value]) => ({ subject, field: parts[part], value: value ?? null })),
  );
}
