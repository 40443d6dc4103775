/** The target date, what it was first, and how it moved. */
import { formatDate, type Locale } from "@/i18n";
import { daysBetween, endOf, ledgerOf, type SubjectState } from "@/progress";
import { type Stamp, stampOf } from "./stamp";

export type SlipLine = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Later is more; null where an end is missing. */
  readonly days: number | null;
  readonly reason: string | null;
  readonly stamp: Stamp;
};
export type Dates = {
  /** In words; null until it is set. */
  readonly first: string | null;
  readonly isStated: boolean;
  readonly firstStamp: Stamp | null;
  /** ISO, as precise as it is; null while there is none. */
  readonly due: string | null;
  readonly dueInWords: string | null;
  readonly slips: readonly SlipLine[];
};

export function datesOf(
  state: SubjectState | undefined,
  stated: string | null,
  here: string,
  locale: Locale,
): Dates {
  const { first, isStated, due, slips } = ledgerOf(state, stated);
  const say = (date: string | null) => (date === null ? null : formatDate(date, locale));
  const head = state?.heads.get("first-date")?.at(-1);
  return {
    first: say(first),
    isStated,
    firstStamp: head && !isStated ? stampOf(head, here, locale) : null,
    due,
    dueInWords: say(due),
    slips: slips.map(({ from, to, reason, event }) => ({
      id: event.id,
      from: say(from),
      to: say(to),
      days: from && to ? daysBetween(endOf(from), endOf(to)) : null,
      reason,
      stamp: stampOf(event, here, locale),
    })),
  };
}
