import { formatDate, type Locale } from "@/i18n";
import {
  type ActionProgress,
  hasLikelyYear,
  isDay,
  type Position,
  type ValueOf,
  visible,
} from "@/progress";
import type { BulkChange } from "./bulk";
import { bulkWords } from "./bulkWords";
import { type ClosingWhy, noWhy, toReason } from "./closing";
import { twinWords } from "./twinWords";
import { words } from "./words";

/** What stands in the form: each field keeps its value while another is looked at. */
export type BulkDraft = {
  readonly field: BulkChange["field"];
  readonly progress: ActionProgress;
  readonly position: Position;
  readonly lead: string;
  readonly priority: ValueOf<"priority">;
  readonly date: string;
  readonly reason: string;
  readonly closing: ClosingWhy;
};

export const draftAtFirst: BulkDraft = {
  field: "progress",
  progress: "in-progress",
  position: "supported",
  lead: "",
  priority: "high",
  date: "",
  reason: "",
  closing: noWhy,
};

export function toBulkChange(draft: BulkDraft, locale: Locale): BulkChange {
  const { field, progress, position, lead, priority, date, reason, closing } = draft;
  if (field === "progress") {
    const why = progress === "closed" ? toReason(closing, locale) : "";
    return { field, value: progress, reason: why };
  }
  if (field === "position") return { field, value: position };
  if (field === "lead") return { field, value: lead.trim() };
  if (field === "priority") return { field, value: priority };
  return { field, value: date, reason: reason.trim() };
}

/** What is still missing, in words. */
export function draftProblem(draft: BulkDraft, locale: Locale): string | null {
  const say = bulkWords(locale);
  const change = toBulkChange(draft, locale);
  if (change.field === "revised-date") {
    if (!isDay(change.value)) return say.needsDate;
    if (!hasLikelyYear(change.value)) return say.strangeYear;
  }
  const needsReason =
    change.field === "revised-date" || (change.field === "progress" && change.value === "closed");
  return needsReason && change.reason === "" ? say.needsReason : null;
}

export function draftValueText(draft: BulkDraft, locale: Locale): string {
  const say = words(locale);
  const { none } = bulkWords(locale);
  const { field, progress, position, lead, priority, date } = draft;
  if (field === "progress") return say.progress[progress];
  if (field === "position") return say.position[position];
  if (field === "lead") return visible(lead.trim()) || none;
  if (field === "priority") return priority ? twinWords(locale).priority[priority] : none;
  return isDay(date) ? formatDate(date, locale) : "…";
}
