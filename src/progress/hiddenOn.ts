/** On which days an event counted: as `selectHidden` would find at the end of each, in one pass for all. */
import type { ProgressEvent } from "./event";
import { readImport, readStep, selectHidden } from "./hiding";
import { compareEvents } from "./order";

/** From this day on, until the next, it counts or does not. Days are whole numbers, in order. */
export type Turn = { readonly day: number; readonly counts: boolean };

/** A word said on other events, and on which days it counts itself. */
type Word = {
  readonly event: ProgressEvent;
  readonly isHide: boolean;
  readonly day: number;
  readonly turns: readonly Turn[];
};
type Target = Pick<ProgressEvent, "id" | "batch">;

/** The day of the calendar on which an instant falls where the reader is, counted from 1970. */
export function dayNumber(at: string): number {
  const moment = new Date(at);
  const midnight = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  // Date.UTC takes years below 100 for the last century's.
  const isEarly = moment.getFullYear() < 100 && moment.getFullYear() >= 0;
  const mended = isEarly ? new Date(midnight).setUTCFullYear(moment.getFullYear()) : midnight;
  return Math.round(mended / 86_400_000);
}

/** For any event that hides none itself: when it comes to count or no longer does. Before that it counts. */
export function selectTurns(
  hidings: readonly ProgressEvent[],
): (event: ProgressEvent) => readonly Turn[] {
  const latestFirst = hidings.toSorted((one, other) => compareEvents(other, one));
  const wordsOn = readWords(latestFirst);
  const isTakenBack = readTakenBack(latestFirst, wordsOn);
  const hiddenAt = new Map<number, (event: ProgressEvent) => boolean>();
  const isHiddenAt = (event: ProgressEvent, day: number) => {
    const isHidden = hiddenAt.get(day) ?? selectHidden(hidings, ({ at }) => dayNumber(at) <= day);
    hiddenAt.set(day, isHidden);
    return isHidden(event);
  };
  return (event) => {
    const words = wordsOn(event);
    const isBack = isTakenBack(event);
    if (words.length === 0) return isBack ? never : always;
    if (!isBack) return turnsOf(words);
    // Said by name, and taken back with its import: which came last is not for this pass to tell.
    const first = dayNumber(event.at);
    const days = [first, ...daysOf(words).filter((day) => day > first)];
    return days.map((day) => ({ day, counts: !isHiddenAt(event, day) }));
  };
}

const none: readonly Word[] = [];
const always: readonly Turn[] = [];
const never: readonly Turn[] = [{ day: Number.NEGATIVE_INFINITY, counts: false }];

/** What each word hides or shows, the latest first; and on which days the word itself is hidden. */
function readWords(latestFirst: readonly ProgressEvent[]) {
  const byId = new Map<string, Word[]>();
  const byBatch = new Map<string, Word[]>();
  const wordsOn = ({ id, batch }: Target): readonly Word[] => {
    const one = byId.get(id) ?? none;
    const other = (batch !== undefined && byBatch.get(batch)) || none;
    if (other.length === 0) return one;
    return one.length === 0
      ? other
      : [...one, ...other].sort((a, b) => compareEvents(b.event, a.event));
  };
  // From the last on, whatever could hide a hiding has been met before it.
  for (const event of latestFirst) {
    const step = readStep(event);
    if (!step) continue;
    const day = dayNumber(event.at);
    const turns = turnsOf(wordsOn(event));
    const word: Word = { event, isHide: event.field === "hide", day, turns };
    const targets = "batch" in step ? [step.batch] : new Set(step.events);
    const index = "batch" in step ? byBatch : byId;
    for (const target of targets) {
      const said = index.get(target);
      if (said) said.push(word);
      else index.set(target, [word]);
    }
  }
  return wordsOn;
}

/** By the last word that counts on the day. */
function turnsOf(words: readonly Word[]): readonly Turn[] {
  return daysOf(words).map((day) => {
    const last = words.find((word) => word.day <= day && countsAt(word.turns, day));
    return { day, counts: !last?.isHide };
  });
}

function daysOf(words: readonly Word[]): readonly number[] {
  const days = new Set<number>();
  for (const { day, turns } of words) {
    days.add(day);
    for (const turn of turns) days.add(turn.day);
  }
  return [...days].sort((one, other) => one - other);
}

export function countsAt(turns: readonly Turn[], day: number): boolean {
  return turns.findLast((turn) => turn.day <= day)?.counts ?? true;
}

/** What only imports have brought that are taken back by now; it counts on no day. */
function readTakenBack(
  latestFirst: readonly ProgressEvent[],
  wordsOn: (target: Target) => readonly Word[],
): (event: ProgressEvent) => boolean {
  const brought = new Set<string>();
  const standing = new Set<string>();
  const met = new Set<string>();
  for (const event of latestFirst) {
    met.add(event.id);
    const ids = readImport(event)?.events;
    if (!ids) continue;
    // Only a later word can take a mark back, as in `selectHidden`.
    const later = wordsOn(event).filter((word) => compareEvents(word.event, event) > 0);
    const last = later.find(({ turns }) => turns.at(-1)?.counts ?? true);
    const group = last?.isHide ? brought : standing;
    for (const id of ids) if (!met.has(id)) group.add(id);
  }
  return ({ id }) => brought.has(id) && !standing.has(id);
}
