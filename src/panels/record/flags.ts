/** What follows from the record and the day, in sentences. */
import { formatDate, type Locale } from "@/i18n";
import {
  type ActionProgress,
  daysBetween,
  endOf,
  flagsOf,
  ledgerOf,
  localDay,
  type ProgressEvent,
  readValue,
  type SubjectState,
} from "@/progress";
import { axisWords } from "./axisWords";
import { words } from "./words";

/** From so many days without a change on, an open item counts as forgotten. */
const staleDays = 90;

type Options = {
  readonly state: SubjectState | undefined;
  readonly today: string;
  /** The paper's own date. */
  readonly stated: string | null;
  readonly locale: Locale;
};

export function flagSentences({ state, today, stated, locale }: Options): readonly string[] {
  const flags = flagsOf(state, { today, staleDays, stated });
  const say = words(locale);
  const steps = axisWords(locale).progressSteps;
  const sentences: string[] = [];
  const { due } = ledgerOf(state, stated);
  if (flags.overdue && due) {
    sentences.push(say.overdue(daysBetween(endOf(due), today), formatDate(due, locale)));
  }
  if (flags.stale && state) {
    const last = localDay(lastOf(state.history));
    sentences.push(say.stale(daysBetween(last, today), formatDate(last, locale)));
  }
  const fall = flags.regressed && state ? fallOf(state.history) : null;
  if (fall) {
    const { from, to, day } = fall;
    sentences.push(say.regressed(steps[from].name, steps[to].name, formatDate(day, locale)));
  }
  return sentences;
}

const lastOf = (history: readonly ProgressEvent[]): string =>
  history.reduce((latest, { at }) => (at > latest ? at : latest), "");

const rank: Readonly<Record<ActionProgress, number | null>> = {
  "not-started": 0,
  "in-progress": 1,
  partly: 2,
  implemented: 3,
  closed: null,
};

export type Fall = {
  readonly from: ActionProgress;
  readonly to: ActionProgress;
  readonly day: string;
};

/** When it stepped back from the last higher place it had at the end of a day. */
export function fallOf(history: readonly ProgressEvent[]): Fall | null {
  const atEndOf = new Map<string, ActionProgress>();
  for (const event of history) {
    const progress = readValue(event, "progress");
    if (progress !== undefined) atEndOf.set(localDay(event.at), progress);
  }
  const days = [...atEndOf];
  const [, to] = days.at(-1) ?? [];
  const now = to ? rank[to] : null;
  if (!to || now === null) return null;
  const place = days.findLastIndex(([, earlier]) => (rank[earlier] ?? -1) > now);
  const [before, after] = [days[place], days[place + 1]];
  return before && after ? { from: before[1], to, day: after[0] } : null;
}
