import { keepDeviceId, newId, now } from "@/platform";
import { readAuthor } from "./author";
import { highestCounter, type JsonValue, type ProgressEvent, parseEvent } from "./event";
import { selectProgress } from "./selectProgress";

/** What the reader wants a field of a subject to be. */
export type Change = {
  readonly subject: string;
  readonly field: string;
  readonly value: JsonValue;
  readonly reason?: string | undefined;
  /** Where it is not all that stands: a judgement replaces one's own, never another person's. */
  readonly replaces?: readonly ProgressEvent[];
};

const loneSurrogate = /\p{Surrogate}/gu;

/** The events that make the changes, as one batch if several; none where it is so already. */
export function toEvents(
  events: readonly ProgressEvent[],
  paper: string,
  changes: readonly Change[],
): readonly ProgressEvent[] {
  const byId = selectProgress(events, paper);
  const author = readAuthor();
  const wanted = changes
    .map(({ replaces, ...change }) => ({
      change: mended(change),
      heads: replaces ?? byId.get(change.subject)?.heads.get(change.field) ?? [],
    }))
    .filter(({ change, heads }) => !isAlready(change, heads));
  if (wanted.length > 0) keepDeviceId();
  const batch = wanted.length > 1 ? { batch: newId() } : {};
  const seen = events.at(-1)?.counter ?? 0;
  const at = now();
  return wanted.map(({ change, heads }, index) =>
    parseEvent({
      id: newId(),
      counter: Math.min(seen + 1 + index, highestCounter),
      at,
      paper,
      ...author,
      ...change,
      ...batch,
      ...(heads.length > 0 ? { base: heads.map(({ id }) => id) } : {}),
    }),
  );
}

function isAlready({ value, reason }: Change, heads: readonly ProgressEvent[]): boolean {
  const [head, other] = heads;
  // Several heads are a conflict, which even a repeated value settles.
  return head !== undefined && !other && head.value === value && head.reason === reason;
}

// Half of a split emoji would be stored well, but come out of an exported file as another character.
function mended({ reason, value, ...change }: Change): Change {
  const clean = typeof value === "string" ? value.replace(loneSurrogate, "\uFFFD") : value;
  if (reason === undefined) return { ...change, value: clean };
  return { ...change, value: clean, reason: reason.replace(loneSurrogate, "\uFFFD") };
}
