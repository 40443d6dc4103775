/** Days as whole numbers, counted from 1970 by the reader's calendar. */
import { isDay } from "@/progress";

const length = 86_400_000;

export function numberOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / length;
}

/** `2026-03-03`; null beyond what a date can say. */
export function dayOf(number: number): string | null {
  const date = new Date(number * length);
  const text = Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : "";
  return isDay(text) ? text : null;
}

/** For a day that no date can name. */
export function yearOf(number: number): number {
  return new Date(number * length).getUTCFullYear();
}

/** So many months earlier, or the last day of that month. */
export function monthsBefore(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString();
  return `${first.slice(0, 8)}${String(Math.min(date, last)).padStart(2, "0")}`;
}

export function daysBefore(day: string, days: number): string {
  return dayOf(numberOfDay(day) - days) ?? day;
}
