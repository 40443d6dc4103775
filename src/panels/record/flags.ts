/** What follows from the record and the day, in sentences. */
import { dayText } from "@/changes";
import { formatDate, type Locale } from "@/i18n";
import {
  daysBetween,
  endOf,
  fallOf,
  flagsOf,
  ledgerOf,
  localDay,
  type SubjectState,
} from "@/progress";
import { axisWords } from "./axisWords";
import { words } from "./words";

type Options = {
  readonly state: SubjectState | undefined;
  readonly today: string;
  /** The paper's own date. */
  readonly stated: string | null;
  readonly locale: Locale;
};

export function flagSentences({ state, today, stated, locale }: Options): readonly string[] {
  const flags = flagsOf(state, { today, stated });
  const say = words(locale);
  const steps = axisWords(locale).progressSteps;
  const sentences: string[] = [];
  const { due } = ledgerOf(state, stated);
  if (flags.overdue && due) {
    sentences.push(say.overdue(daysBetween(endOf(due), today), formatDate(due, locale)));
  }
  if (flags.stale && state?.latest) {
    const last = localDay(state.latest.at);
    sentences.push(say.stale(daysBetween(last, today), dayText(last, locale)));
  }
  const fall = flags.regressed && state ? fallOf(state.history) : null;
  if (fall) {
    const { from, to, day } = fall;
    sentences.push(say.regressed(steps[from].name, steps[to].name, dayText(day, locale)));
  }
  return sentences;
}
