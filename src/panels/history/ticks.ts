/** The marks of a time axis: whole days, months or years, as many as have room. */
import { dayOf, numberOfDay } from "./days";

export type Tick = {
  readonly day: number;
  readonly year: number;
  /** From 1; null where the mark is for a year. */
  readonly month: number | null;
  /** Null where the mark is for a month. */
  readonly date: number | null;
};

const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6];
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** `room`: how many marks fit. */
export function ticksOf(from: number, to: number, room: number): readonly Tick[] {
  const most = Math.max(2, Math.floor(room));
  const days = to - from;
  const step = daySteps.find((each) => days / each < most);
  if (step !== undefined && days <= 62) return dayTicks(from, to, step);
  const months = monthSteps.find((each) => days / (30.4 * each) < most);
  if (months !== undefined) return monthTicks(from, to, months);
  const years = yearSteps.find((each) => days / (365.25 * each) < most) ?? 1000;
  return monthTicks(from, to, 12 * years).map((tick) => ({ ...tick, month: null }));
}

function dayTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = to; day >= from; day -= step) {
    const { year, month, date } = partsOf(day);
    ticks.unshift({ day, year, month, date });
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): readonly Tick[] {
  const start = partsOf(from);
  const ticks: Tick[] = [];
  let index = start.year * 12 + start.month - 1;
  index = Math.ceil(index / step) * step;
  for (; ; index += step) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const padded = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
    const day = numberOfDay(padded);
    if (!(day <= to)) return ticks;
    if (day >= from) ticks.push({ day, year, month, date: null });
  }
}

function partsOf(day: number): { year: number; month: number; date: number } {
  const [year = 1970, month = 1, date = 1] = (dayOf(day) ?? "").split("-").map(Number);
  return { year, month, date };
}
