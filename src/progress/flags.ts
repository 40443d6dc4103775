import type { ActionProgress, ProgressEvent } from "./event";
import { readValue } from "./fields";
import { endOf, ledgerOf } from "./ledger";
import { localDay } from "./localDay";
import { fieldOf, type SubjectState } from "./subject";

/** What follows from the events and the day, and is never typed in. Only items that are open and pursued have any. */
export type Flags = {
  /** The date that stands has passed. */
  readonly overdue: boolean;
  /** Touched once, and not for more than `staleDays`. */
  readonly stale: boolean;
  /** It stood higher at the end of an earlier day. */
  readonly regressed: boolean;
  /** The reader said so, and why. */
  readonly blocked: boolean;
};

/** Without a change for longer, an open item counts as forgotten. */
const staleDays = 90;

export type FlagOptions = {
  /** A local day, `2026-11-23`. */
  readonly today: string;
  /** The paper's own date, as precise as it is. */
  readonly stated?: string | null;
};

const none: Flags = { overdue: false, stale: false, regressed: false, blocked: false };

/** How far an item has come; what is closed has left the scale. */
const rank: Record<ActionProgress, number | null> = {
  "not-started": 0,
  "in-progress": 1,
  partly: 2,
  implemented: 3,
  closed: null,
};

export function flagsOf(
  state: SubjectState | undefined,
  { today, stated = null }: FlagOptions,
): Flags {
  const { due } = ledgerOf(state, stated);
  const overdue = due !== null && endOf(due) < today;
  if (!state) return { ...none, overdue };
  if (state.progress === "closed" || fieldOf(state, "retired")) return none;
  const regressed = fallOf(state.history) !== null;
  if (state.progress === "implemented") return { ...none, regressed };
  const { latest } = state;
  return {
    overdue,
    stale: latest !== null && daysBetween(localDay(latest.at), today) > staleDays,
    regressed,
    blocked: fieldOf(state, "blocked") ?? false,
  };
}

export type Fall = {
  readonly from: ActionProgress;
  readonly to: ActionProgress;
  /** The day at whose end it stood lower. */
  readonly day: string;
};

/**
 * From the last place higher than where it stands. By what stood at the end of each day, so that a tick by
 * mistake, taken off again, is no step back.
 */
export function fallOf(history: readonly ProgressEvent[]): Fall | null {
  const atEndOf = new Map<string, ActionProgress>();
  for (const event of history) {
    const progress = readValue(event, "progress");
    if (progress === undefined) continue;
    const day = localDay(event.at);
    // Put last even where a wrong clock has been there before: what is written last stands now.
    atEndOf.delete(day);
    atEndOf.set(day, progress);
  }
  const days = [...atEndOf];
  const [, to] = days.at(-1) ?? [];
  const now = to ? rank[to] : null;
  if (!to || now === null) return null;
  const place = days.findLastIndex(([, earlier]) => (rank[earlier] ?? now) > now);
  const [before, after] = [days[place], days[place + 1]];
  return before && after ? { from: before[1], to, day: after[0] } : null;
}

/** Whole days from one local day to another; negative where the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
