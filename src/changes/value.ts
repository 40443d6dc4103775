/** What an event sets its field to, in words. */
import type { Locale } from "@/i18n";
import { type Field, isDay, type ProgressEvent, readValue, visible } from "@/progress";
import { dayText } from "./dayText";
import { fieldWords } from "./fieldWords";
import { words } from "./words";

/** Null for a field that was emptied; undefined where this version cannot read it. */
export function valueText(event: ProgressEvent, locale: Locale): string | null | undefined {
  const say = fieldWords(locale);
  const read = <Name extends Field>(name: Name) => readValue(event, name);
  const named = <Value extends string>(
    value: Value | null | undefined,
    names: Readonly<Record<Value, string>>,
  ) => value && names[value];
  const own = (text: string | null | undefined) => text && visible(text);
  const yes = (value: boolean | undefined) =>
    value === undefined ? undefined : value ? say.yes : say.no;
  switch (event.field) {
    case "progress":
      return named(read("progress"), say.progress);
    case "position":
      return named(read("position"), say.position);
    case "priority":
      return named(read("priority"), say.priority);
    case "trend":
      return named(read("trend"), say.trend);
    case "confidence":
      return named(read("confidence"), say.confidence);
    case "severity": {
      const level = read("severity");
      return level && say.severity(level);
    }
    case "blocked":
    case "retired":
      return yes(read(event.field));
    case "first-date":
    case "revised-date": {
      const day = read(event.field);
      return day && (isDay(day) ? dayText(day, locale) : visible(day));
    }
    case "action":
      return own(read("action")?.title);
    case "evidence": {
      const link = read("evidence");
      return link && say.evidence(visible(link.title), say.strength[link.strength]);
    }
    case "lead":
    case "others":
    case "measure":
    case "note":
    case "rating-note":
      return own(read(event.field));
    default:
      return undefined;
  }
}

/** What stood before the first event of a field, where that has a name. */
export function valueAtFirst(field: string, locale: Locale): string | null {
  const say = fieldWords(locale);
  if (field === "progress") return say.progress["not-started"];
  return field === "position" ? say.position["not-considered"] : null;
}

const free = ["lead", "others", "measure", "rating-note", "note"];

/** A reader's own words stand between quotation marks; chosen ones do not. */
export function quotedValue(field: string, value: string, locale: Locale): string {
  return free.includes(field) ? words(locale).quoted(value) : value;
}

/** A field's name; of one that this version does not know, as it stands. */
export function fieldName(field: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = fieldWords(locale).field;
  return names[field] ?? visible(field);
}
