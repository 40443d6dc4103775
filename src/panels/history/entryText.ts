/** An entry of the list in words. */
import { isOwnEvent, itemName, reasonOf, stepText, type Told, timeText, whoOf } from "@/changes";
import { groupOf } from "./filter";
import type { Entry } from "./model";

export type EntryText = {
  readonly text: string;
  readonly time: string;
  readonly who: string;
  readonly isOwn: boolean;
  readonly reason: string | null;
  /** Of several items, the first few. */
  readonly parts: readonly string[];
  readonly more: number;
  /** What a reader chooses with it; null where it is about no one item. */
  readonly item: { readonly id: string; readonly field: string | null } | null;
};

const few = 3;

export function entryText({ act }: Entry, told: Told): EntryText {
  const { events, kind } = act;
  const [first] = events;
  const subjects = kind === "change" ? [...new Set(events.map(({ subject }) => subject))] : [];
  const names = subjects.length > 1 ? subjects.map((subject) => itemName(subject, told).text) : [];
  return {
    text: stepText(events, told),
    time: timeText(first.at),
    who: whoOf(first, told),
    isOwn: isOwnEvent(first, told),
    reason: reasonOf(first),
    parts: names.slice(0, few),
    more: Math.max(0, names.length - few),
    item: kind === "change" ? itemOf(events, subjects, told) : null,
  };
}

function itemOf(
  events: Entry["act"]["events"],
  subjects: readonly string[],
  told: Told,
): EntryText["item"] {
  const [subject = ""] = subjects;
  if (subjects.length === 1) {
    const { id, field } = itemName(subject, told);
    return id === null ? null : { id, field };
  }
  const groups = new Set(events.map((event) => groupOf(event, told)));
  const [group] = groups;
  return groups.size === 1 && group ? { id: group, field: null } : null;
}
