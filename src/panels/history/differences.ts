/** A net change in words. */
import {
  fieldName,
  isOwnEvent,
  quotedValue,
  type Told,
  valueAtFirst,
  valueText,
  whoOf,
} from "@/changes";
import type { NetChange, ProgressEvent } from "@/progress";
import { sinceWords } from "./sinceWords";

export function groupBySubject(
  changes: readonly NetChange[],
): readonly (readonly [string, readonly NetChange[]])[] {
  const groups = new Map<string, NetChange[]>();
  for (const change of changes) {
    const group = groups.get(change.subject);
    if (group) group.push(change);
    else groups.set(change.subject, [change]);
  }
  return [...groups];
}

/** "Progress: Not started, now Implemented". */
export function differenceText({ field, before, after }: NetChange, told: Told): string {
  const { locale } = told;
  const say = sinceWords(locale);
  const name = fieldName(field, locale);
  const value = (event: ProgressEvent | null) => {
    const text = event ? valueText(event, locale) : valueAtFirst(field, locale);
    return text ? quotedValue(field, text, locale) : null;
  };
  const [then, now] = [value(before), value(after)];
  const byOther = (text: string) => {
    const writer = after ?? before;
    return writer && !isOwnEvent(writer, told) ? say.by(text, whoOf(writer, told)) : text;
  };
  if (field === "note" || field === "evidence") {
    return byOther(after ? say.added(name, now ?? "") : say.removed(name, then ?? ""));
  }
  if (then === null) return byOther(say.came(name, now ?? ""));
  return byOther(now === null ? say.went(name, then) : say.changed(name, then, now));
}
