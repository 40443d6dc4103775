import type { ProgressEvent } from "./event";
import { readValue } from "./fields";
import { fieldOf, type SubjectState } from "./subject";

/** One revision of a target date. */
type Slip = {
  readonly from: string | null;
  /** Null where the revised date was taken away and the first date stands again. */
  readonly to: string | null;
  readonly reason: string | null;
  readonly event: ProgressEvent;
};
export type Ledger = {
  /** The first target date: the paper's if it states one, else ours; once set it is locked. */
  readonly first: string | null;
  readonly isStated: boolean;
  readonly slips: readonly Slip[];
  /** The date that stands now. */
  readonly due: string | null;
};

/** `stated` is the paper's own date, as precise as it is: `2030`, `2030-06`. */
export function ledgerOf(state: SubjectState | undefined, stated: string | null): Ledger {
  const first = stated ?? fieldOf(state, "first-date");
  const slips: Slip[] = [];
  let from = first;
  for (const event of state?.history ?? []) {
    const to = readValue(event, "revised-date");
    if (to === undefined) continue;
    slips.push({ from, to, reason: event.reason ?? null, event });
    from = to ?? first;
  }
  return {
    first,
    isStated: stated !== null,
    slips,
    due: fieldOf(state, "revised-date") ?? first,
  };
}

/** The last day of a date: `2030` is over after `2030-12-31`. */
export function endOf(date: string): string {
  const digits = date.replace(/^FY/, "");
  const [year = 0, month = 12, day] = digits.split("-").map(Number);
  return day ? digits : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
