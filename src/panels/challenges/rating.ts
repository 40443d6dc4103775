/** What the reader of this device rates. */
import { cellSubject, type Rating, type RatingChange, rate, type Step } from "@/progress";
import { whole } from "./assessment";
import type { Spot } from "./Heat";
import type { OursModel } from "./oursModel";
import { words } from "./oursWords";

/** A shortfall as a whole or a cell of it, by what it is kept under and what it is called. */
export type Subject = {
  readonly id: string;
  readonly name: string;
  readonly ratings: readonly Rating[];
};

/** A column's head holds nothing to rate. */
export function subjectOf({ ratings, locale }: OursModel, { row, column }: Spot): Subject | null {
  if (!row) return null;
  const at = column?.id || whole;
  return {
    id: cellSubject(row.id, at === whole ? null : at),
    name: at === whole ? row.label : words(locale).beside(row.label, column?.inCell ?? ""),
    ratings: ratings.get(row.id)?.get(at) ?? [],
  };
}

export function ownOf({ ratings }: Subject): Rating | null {
  return ratings.find(({ author }) => author.isReader) ?? null;
}

/** What the reader's own will be under a name: another name is another person, where one was given. */
export function ownUnder({ ratings }: Subject, name: string): Rating | null {
  return ratings.find(({ author }) => author.name === name) ?? null;
}

/** Only what differs from what stands is changed, in one step; `null` where nothing does. */
export function change(
  paper: string,
  subject: Subject,
  wanted: RatingChange,
  own = ownOf(subject),
): Step | null {
  const differs = Object.entries(wanted).filter(
    ([part, value]) => (own?.[part as keyof RatingChange] ?? null) !== (value ?? null),
  );
  return differs.length > 0 ? rate(paper, subject.id, Object.fromEntries(differs)) : null;
}

export const nothing = { severity: null, trend: null, confidence: null, note: null } as const;
