import { isDay } from "./fields";

/** The days a date written in another way may mean, in the form this page writes; none if it means none. */
export function readingsOf(text: string): readonly string[] {
  const day = text.trim().slice(0, 10);
  // A time or a zone behind it does not change the day that was written.
  if (isDay(day)) return [day];
  const parts = /^\s*(\d{1,4})\s*[/.\-年]\s*(\d{1,2})\s*[/.\-月]\s*(\d{1,4})\s*日?\s*$/.exec(text);
  if (!parts) return [];
  const [first = "", second = "", third = ""] = parts.slice(1);
  if (first.length === 4) return days([[first, second, third]]);
  if (third.length === 4)
    return days([
      [third, second, first],
      [third, first, second],
    ]);
  return days([[`20${first.padStart(2, "0")}`, second, third]]);
}

/** A year in which a target can lie: any other is a slip of the pen. */
export function hasLikelyYear(day: string): boolean {
  return day >= "1900" && day < "2200";
}

function days(candidates: readonly (readonly [string, string, string])[]): readonly string[] {
  const written = candidates.map(
    ([year, month, day]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  return [...new Set(written)].filter(isDay);
}
