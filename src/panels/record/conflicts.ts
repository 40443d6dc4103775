/** Fields that were set apart, each value with who set it and when. */
import { type Change, toChange } from "@/changes";
import type { StandingSnapshot } from "@/panels/panel";
import type { ProgressEvent, SubjectState } from "@/progress";

export type ConflictValue = Pick<Change, "who" | "when" | "reason"> & {
  readonly event: ProgressEvent;
  /** Null where it was emptied. */
  readonly value: string | null;
  /** The one the record shows until it is settled. */
  readonly stands: boolean;
};
export type Conflict = {
  readonly field: string;
  readonly label: string;
  readonly values: readonly ConflictValue[];
};

export function conflictsOf(
  state: SubjectState | undefined,
  snapshot: StandingSnapshot,
): readonly Conflict[] {
  return Array.from(state?.conflicts ?? [], ([field, events]) => {
    const changes = events.map((event) => toChange(event, snapshot));
    return {
      field,
      label: changes[0]?.field ?? field,
      values: changes.map(({ event, to, who, when, reason }, place) => ({
        event,
        value: to,
        who,
        when,
        reason,
        stands: place === changes.length - 1,
      })),
    };
  });
}
