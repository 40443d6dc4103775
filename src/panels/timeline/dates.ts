/** Loose dates as the stretch of time they may mean, in years: half of 2020 is 2020.5. */

/** How exact a date is: what is less exact than a day stands for all of its month or year. */
export type Precision = "day" | "month" | "year" | "fiscal-year" | "period";
export type Extent = {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
};

const msPerDay = 86_400_000;

/** The start of a day, of a year's 365 or 366. */
function inYears(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day) - start) / length;
}

/** Of `2020`, `FY2025`, `2022-10` or `2022-10-14`. A fiscal year is drawn over the year it is named after. */
export function extentOf(date: string): Extent {
  const isFiscal = date.startsWith("FY");
  const [year = 0, month, day] = (isFiscal ? date.slice(2) : date).split("-").map(Number);
  if (month === undefined) {
    return { from: year, to: year + 1, precision: isFiscal ? "fiscal-year" : "year" };
  }
  if (day === undefined) {
    return { from: inYears(year, month, 1), to: inYears(year, month + 1, 1), precision: "month" };
  }
  const from = inYears(year, month, day);
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / msPerDay;
  return { from, to: from + 1 / length, precision: "day" };
}

/** From the start of one date to the end of another. */
export function periodOf(from: string, to: string): Extent {
  const [first, last] = [extentOf(from), extentOf(to)];
  return {
    from: Math.min(first.from, last.from),
    to: Math.max(first.to, last.to),
    precision: "period",
  };
}

/** Whether both may mean the same moment. */
export function overlaps(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}

export const middleOf = ({ from, to }: Pick<Extent, "from" | "to">) => (from + to) / 2;
