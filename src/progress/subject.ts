import type { ActionProgress, Position, ProgressEvent } from "./event";
import {
  type Evidence,
  type Field,
  hasKnownValue,
  isJudgement,
  isRegister,
  type Register,
  readValue,
  type ValueOf,
} from "./fields";
import { isConflict, selectHeads } from "./heads";
import { latestOf } from "./localDay";
import { compareEvents } from "./order";

type Note = { readonly text: string; readonly event: ProgressEvent };
type EvidenceLink = Evidence & { readonly event: ProgressEvent };

/** What the events say of one action, recommendation, shortfall or cell. */
export type SubjectState = {
  readonly progress: ActionProgress;
  readonly position: Position;
  readonly notes: readonly Note[];
  readonly evidence: readonly EvidenceLink[];
  /**
   * Per field the events that stand now; the last gives the value, its time and its reason. Of a
   * judgement one or more for each person, in order.
   */
  readonly heads: ReadonlyMap<string, readonly ProgressEvent[]>;
  /** Per field the values written without knowledge of each other: the reader chooses. */
  readonly conflicts: ReadonlyMap<string, readonly ProgressEvent[]>;
  /** Every event that counts, oldest first. */
  readonly history: readonly ProgressEvent[];
  /** The one by which it was last changed; null where all are undone. */
  readonly latest: ProgressEvent | null;
  /** Undone events; showing them again is redo. */
  readonly hidden: readonly ProgressEvent[];
};

/** What nobody has touched is not started. */
export function progressOf(byId: ReadonlyMap<string, SubjectState>, id: string): ActionProgress {
  return byId.get(id)?.progress ?? "not-started";
}

/** The value that stands, or null where there is none or it was emptied. */
export function fieldOf<Name extends Register>(
  state: SubjectState | undefined,
  field: Name,
): ValueOf<Name> | null {
  const head = state?.heads.get(field)?.at(-1);
  return head ? (readValue(head, field) ?? null) : null;
}

/** As an action of the reader's own stands; one whose adding was taken back keeps its name and place. */
export function addedAs(state: SubjectState | undefined): ValueOf<"action"> | null {
  const standing = fieldOf(state, "action");
  const taken = () => state?.hidden.map((event) => readValue(event, "action"));
  return standing ?? taken()?.findLast((action) => action) ?? null;
}

/** Null when none of the events is past and readable. `events` must be in order. */
export function foldSubject(
  events: readonly ProgressEvent[],
  isPast: (event: ProgressEvent) => boolean,
  isHidden: (event: ProgressEvent) => boolean,
): SubjectState | null {
  const readable = events.filter((event) => isPast(event) && hasKnownValue(event));
  if (readable.length === 0) return null;
  const hidden = readable.filter(isHidden);
  const history = hidden.length === 0 ? readable : readable.filter((event) => !isHidden(event));
  const heads = headsByField(events, new Set(history));
  const current = <Name extends Register>(field: Name) => {
    const head = heads.get(field)?.at(-1);
    return head && readValue(head, field);
  };
  const all = <Name extends Field, Entry>(
    field: Name,
    toEntry: (value: ValueOf<Name>, event: ProgressEvent) => Entry,
  ) =>
    history.flatMap((event) => {
      const value = readValue(event, field);
      return value === undefined ? [] : [toEntry(value, event)];
    });
  return {
    progress: current("progress") ?? "not-started",
    position: current("position") ?? "not-considered",
    notes: all("note", (text, event) => ({ text, event })),
    evidence: all("evidence", (link, event) => ({ ...link, event })),
    heads,
    conflicts: new Map(
      [...heads].filter(([field, standing]) => isRegister(field) && isConflict(standing)),
    ),
    history,
    latest: latestOf(history),
    hidden,
  };
}

/** By whom a judgement is, as far as its event tells: who gave a name later has more than one chain. */
const writerOf = ({ device, by }: ProgressEvent) => by || device || "";

function headsByField(
  events: readonly ProgressEvent[],
  shown: ReadonlySet<ProgressEvent>,
): ReadonlyMap<string, readonly ProgressEvent[]> {
  const chains = new Map<string, { field: string; events: ProgressEvent[] }>();
  for (const event of events) {
    const { field } = event;
    const isOwn = isJudgement(field);
    if (!isOwn && !isRegister(field)) continue;
    const key = isOwn ? `${field} ${writerOf(event)}` : field;
    const chain = chains.get(key);
    if (chain) chain.events.push(event);
    else chains.set(key, { field, events: [event] });
  }
  const heads = new Map<string, readonly ProgressEvent[]>();
  for (const { field, events: own } of chains.values()) {
    const standing = selectHeads(own, (event) => shown.has(event));
    if (standing.length > 0)
      heads.set(field, [...(heads.get(field) ?? []), ...standing].sort(compareEvents));
  }
  return heads;
}
