import type { ProgressEvent } from "./event";
import { canonical } from "./fileCanonical";
import { sha256 } from "./fileDigest";
import { foldEvents } from "./fold";

/** A digest of everything the events say of a paper: the same for the same state, however it came about. */
export function stateHash(events: readonly ProgressEvent[], paper: string): string {
  const rows = Array.from(foldEvents(events, { paper }), ([subject, state]) => {
    const { heads, conflicts, history, hidden, ...rest } = state;
    const ids = (given: readonly ProgressEvent[]) => given.map(({ id }) => id);
    const byField = (fields: ReadonlyMap<string, readonly ProgressEvent[]>) =>
      Object.fromEntries(Array.from(fields, ([field, standing]) => [field, ids(standing)]));
    return canonical([
      subject,
      {
        ...rest,
        history,
        hidden: ids(hidden),
        heads: byField(heads),
        conflicts: byField(conflicts),
      },
    ]);
  });
  return sha256(rows.sort().join("\n"));
}
