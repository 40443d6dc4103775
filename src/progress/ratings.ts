import { setMany } from "./actions";
import { assessorOf, assessorsIn } from "./assessor";
import { readAuthor } from "./author";
import type { ProgressEvent } from "./event";
import { type Judgement, readValue, type ValueOf } from "./fields";
import type { Step } from "./hiding";
import { latestOf } from "./localDay";
import { selectProgress } from "./selectProgress";
import type { Standing } from "./snapshot";
import { useProgress } from "./store";

type Assessor = {
  /** Tells persons apart. */
  readonly key: string;
  /** Null of one who gave none. */
  readonly name: string | null;
  /** Who sits at this device now. */
  readonly isReader: boolean;
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

type Told = Pick<Standing, "byId" | "nowById" | "device" | "by">;

/** One rating a person, the reader's first, then by name; none from who cleared all of theirs. */
export function ratingsOf(told: Told, subject: string): readonly Rating[] {
  const state = told.byId.get(subject);
  if (!state) return [];
  // By what is known now, also of a past day.
  const keyOf = assessorsIn([told.nowById], told);
  const groups = new Map<string, Said>();
  for (const field of Object.values(parts)) {
    for (const event of state.heads.get(field) ?? []) {
      const key = keyOf(event);
      groups.set(key, (groups.get(key) ?? new Map()).set(field, event));
    }
  }
  const own = assessorOf(told);
  return Array.from(groups, ([key, said]) => toRating(key, said, own))
    .filter(({ severity, trend, confidence, note }) => severity || trend || confidence || note)
    .sort(
      (one, other) =>
        Number(other.author.isReader) - Number(one.author.isReader) ||
        one.author.key.localeCompare(other.author.key),
    );
}

/** The last that one person said of each part. */
type Said = Map<Judgement, ProgressEvent>;

function toRating(key: string, said: Said, own: string): Rating {
  const events = [...said.values()];
  const last = <Name extends Judgement>(field: Name) => {
    const event = said.get(field);
    return event ? (readValue(event, field) ?? null) : null;
  };
  return {
    author: {
      key,
      name: events.some(({ device = "" }) => device === key) ? null : key,
      isReader: key === own,
    },
    severity: last("severity"),
    trend: last("trend"),
    confidence: last("confidence"),
    note: last("rating-note"),
    at: latestOf(events)?.at ?? "",
  };
}

/** Parts that are given change, null clears; one step. */
export function rate(paper: string, subject: string, change: RatingChange): Step | null {
  const byId = selectProgress(useProgress.getState().events, paper);
  const reader = readAuthor();
  const keyOf = assessorsIn([byId], reader);
  const own = (field: Judgement) =>
    byId
      .get(subject)
      ?.heads.get(field)
      ?.findLast((event) => keyOf(event) === assessorOf(reader));
  const given = Object.entries(change) as [keyof RatingChange, RatingChange[keyof RatingChange]][];
  return setMany(
    paper,
    given
      .filter(([, value]) => value !== undefined)
      .map(([part, value]) => {
        const field = parts[part];
        const last = own(field);
        return { subject, field, value: value ?? null, replaces: last ? [last] : [] };
      }),
  );
}
