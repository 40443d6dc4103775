/** How many were implemented at the end of each day, for the whole time in one pass. */
import { type ActionProgress, type ProgressEvent, progressValues } from "./event";
import { countsAt, dayNumber, selectTurns } from "./hiddenOn";
import { isHiding } from "./hiding";
import { compareEvents } from "./order";
import { countImplemented, type Progressing, rollUp } from "./rules";

export type BurnCount = {
  readonly implemented: number;
  /** Those closed without implementation have left it. */
  readonly of: number;
};
type Counts = { readonly recommendations: BurnCount; readonly actions: BurnCount };

/** The counts from the end of this day on, counted from 1970 by the reader's calendar. */
type BurnPoint = Counts & { readonly day: number };
export type Plan = {
  readonly paper: string;
  readonly recommendations: readonly { readonly id: string; readonly actions: readonly string[] }[];
};
export type BurnUp = {
  /** Before anything was said. */
  readonly before: Counts;
  /** Only days at whose end a count is another than before. */
  readonly points: readonly BurnPoint[];
};

/** By the rule of any past day: what was written by its end, folded in its own order. */
export function burnUp(events: readonly ProgressEvent[], plan: Plan): BurnUp {
  const tally = tallyOf(plan);
  const turns = readTurns(events, plan.paper, tally.has);
  const days = [...turns.keys()].sort((one, other) => one - other);
  const before = tally.counts();
  const points: BurnPoint[] = [];
  let last = before;
  for (const day of days) {
    for (const turn of turns.get(day) ?? []) tally.take(turn);
    const counts = tally.counts();
    if (isSame(counts, last)) continue;
    points.push({ day, ...counts });
    last = counts;
  }
  return { before, points };
}

/** What stood at the end of a day. */
export function countsOn({ before, points }: BurnUp, day: number): Counts {
  return points.findLast((point) => point.day <= day) ?? before;
}

function isSame(one: Counts, other: Counts): boolean {
  return (["recommendations", "actions"] as const).every(
    (what) => one[what].implemented === other[what].implemented && one[what].of === other[what].of,
  );
}

/** That an event comes to count, or no longer does. */
type Taken = { readonly event: ProgressEvent; readonly counts: boolean };

function readTurns(
  events: readonly ProgressEvent[],
  paper: string,
  isWanted: (event: ProgressEvent) => boolean,
): ReadonlyMap<number, readonly Taken[]> {
  const own = events.filter((event) => event.paper === paper);
  const turnsOf = selectTurns(own.filter(isHiding));
  const byDay = new Map<number, Taken[]>();
  const add = (day: number, taken: Taken) => {
    const group = byDay.get(day);
    if (group) group.push(taken);
    else byDay.set(day, [taken]);
  };
  for (const event of own) {
    if (!isWanted(event)) continue;
    const first = dayNumber(event.at);
    const turns = turnsOf(event);
    if (countsAt(turns, first)) add(first, { event, counts: true });
    for (const { day, counts } of turns) if (day > first) add(day, { event, counts });
  }
  return byDay;
}

/** Keeps the counts while events come and go. */
function tallyOf({ recommendations }: Plan) {
  // A recommendation without actions is ticked itself.
  const groups = recommendations.map(({ id, actions }) => ({
    subjects: actions.length > 0 ? actions : [id],
    isPlain: actions.length === 0,
  }));
  const groupOf = new Map(
    groups.flatMap((group) => group.subjects.map((subject) => [subject, group] as const)),
  );
  const standing = new Map<string, ProgressEvent[]>();
  const progressing = (id: string): Progressing => {
    const last = standing.get(id)?.at(-1);
    return { id, progress: (last && progressIn(last)) ?? "not-started" };
  };
  type Group = (typeof groups)[number];
  const known = new Map<Group, { rolled: ActionProgress; actions: BurnCount }>();
  const count = (group: Group) => {
    const items = group.subjects.map(progressing);
    const { progress, implemented, of } = rollUp(items);
    const rolled = group.isPlain ? (items[0]?.progress ?? progress) : progress;
    return { rolled, actions: group.isPlain ? nothing : { implemented, of } };
  };
  for (const group of groups) known.set(group, count(group));
  const changed = new Set<Group>();

  return {
    has: (event: ProgressEvent) => progressIn(event) !== null && groupOf.has(event.subject),

    take({ event, counts }: Taken): void {
      const { subject } = event;
      const others = standing.get(subject) ?? [];
      standing.set(subject, counts ? inserted(others, event) : without(others, event));
      const group = groupOf.get(subject);
      if (group) changed.add(group);
    },

    counts(): Counts {
      for (const group of changed) known.set(group, count(group));
      changed.clear();
      const all = [...known.values()];
      const { implemented, of } = countImplemented(
        all.map(({ rolled }) => ({ id: "", progress: rolled })),
      );
      const actions = all.reduce((sum, group) => added(sum, group.actions), nothing);
      return { recommendations: { implemented, of }, actions };
    },
  };
}

/** As `readValue` does, for lists of many thousands. */
function progressIn({ field, value }: ProgressEvent): ActionProgress | null {
  if (field !== "progress") return null;
  return progressValues.find((progress) => progress === value) ?? null;
}

const nothing: BurnCount = { implemented: 0, of: 0 };
const added = (one: BurnCount, other: BurnCount): BurnCount => ({
  implemented: one.implemented + other.implemented,
  of: one.of + other.of,
});

/** In place: a list may grow to thousands, mostly at its end. */
function inserted(events: ProgressEvent[], event: ProgressEvent): ProgressEvent[] {
  const at = events.findLastIndex((other) => compareEvents(other, event) <= 0);
  if (events[at] !== event) events.splice(at + 1, 0, event);
  return events;
}

function without(events: ProgressEvent[], event: ProgressEvent): ProgressEvent[] {
  const at = events.lastIndexOf(event);
  if (at >= 0) events.splice(at, 1);
  return events;
}
