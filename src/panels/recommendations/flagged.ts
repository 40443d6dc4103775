import { flagsOf, type SubjectState } from "@/progress";

/** What must be known of an item, the most pressing first. */
export const flagNames = ["conflict", "blocked", "overdue", "regressed", "stale"] as const;
export type FlagName = (typeof flagNames)[number];

/** `stated` is the paper's own date, as precise as it is. */
export function flagsIn(
  state: SubjectState | undefined,
  stated: string | null,
  today: string,
): readonly FlagName[] {
  if (!state && stated === null) return none;
  const flags = flagsOf(state, { today, stated });
  const conflict = state !== undefined && state.conflicts.size > 0;
  return flagNames.filter((name) => (name === "conflict" ? conflict : flags[name]));
}

const none: readonly FlagName[] = [];
