import { keepDeviceId, newId, now } from "@/platform";
import { readAuthor } from "./author";
import { highestCounter, type JsonValue, type ProgressEvent, parseEvent } from "./event";
import { selectProgress } from "./selectProgress";
import { longestText } from "./textLimits";

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

/**
 * The events that make the changes, as one batch if several; none where it is so already. Throws on a text
 * that no file could bring back: its field must not take it, and still holds it.
 */
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
  const seen = events.findLast((event) => event.paper === paper)?.counter ?? 0;
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

/** With every text in it as an event may hold it. */
function mended(change: Change): Change {
  return JSON.parse(JSON.stringify(change), (name, value) =>
    typeof value === "string" ? fit(name === "value" ? change.field : name, value) : value,
  );
}

function fit(field: string, text: string): string {
  const longest = longestText(field);
  if (text.length > longest) throw new RangeError(`${field}: ${text.length} > ${longest}`);
  // Half of a split emoji would be stored well, but come out of an exported file as another character.
  return text.replace(loneSurrogate, "\uFFFD");
}
