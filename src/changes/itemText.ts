/** One event about an item, in a line without who, when and why. */
import { type ProgressEvent, readValue } from "@/progress";
import { itemName } from "./itemName";
import { eventById, type Told } from "./told";
import { fieldName, quotedValue, valueAtFirst, valueText } from "./value";
import { words } from "./words";

const adding = ["note", "evidence"];

/** What its writer saw and replaced; null where nothing stood, and of what only adds up. */
export function valueBefore(event: ProgressEvent, told: Told): string | null {
  const { locale } = told;
  if (adding.includes(event.field)) return null;
  const before = eventById(told, event.base?.at(-1) ?? "");
  if (before) return valueText(before, locale) ?? null;
  return valueAtFirst(event.field, locale);
}

export function itemText(event: ProgressEvent, told: Told): string {
  const { locale } = told;
  const { field, subject } = event;
  const say = words(locale);
  const item = say.quoted(itemName(subject, told).text);
  const value = valueText(event, locale);
  if (value === undefined) return say.newer(item, fieldName(field, locale));
  const quote = (said: string) => quotedValue(field, said, locale);
  const before = valueBefore(event, told);
  const from = before === null ? null : quote(before);
  if (value === null) return say.emptied(item, fieldName(field, locale), from);
  if (field === "progress") return say.value(item, value, from);
  if (field === "blocked") return readValue(event, field) ? say.blocked(item) : say.unblocked(item);
  if (field === "retired") return readValue(event, field) ? say.retired(item) : say.resumed(item);
  if (field === "action") return ownActionText(event, value, before, told);
  if (adding.includes(field)) return say.listed(item, fieldName(field, locale), quote(value));
  return say.fieldValue(item, fieldName(field, locale), quote(value), from);
}

function ownActionText(
  event: ProgressEvent,
  title: string,
  before: string | null,
  told: Told,
): string {
  const say = words(told.locale);
  if (before !== null) return say.renamed(say.quoted(title), say.quoted(before));
  const { recommendation = "" } = readValue(event, "action") ?? {};
  return say.added(say.quoted(title), say.quoted(itemName(recommendation, told).text));
}
