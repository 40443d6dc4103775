/** A lane's heading, the labels of its ticks, and what sets it apart. */
import { type Difference, differencesOf, type Magnitude } from "@/dataset";
import { formatMagnitude, formatNumber, type Locale } from "@/i18n";
import { drawnWords } from "./drawnWords";
import { lanePhrase, type Unit } from "./phrases";
import type { DrawnLane } from "./rows";

export const isSingle = ({ scale }: DrawnLane) => scale === null;

const shownIn = ({ rows, key }: DrawnLane): Magnitude => {
  const [first] = rows;
  if (!first) throw new Error(`Lane ${key} is empty`);
  return first.shown;
};

export function headingOf(lane: DrawnLane, locale: Locale): string {
  if (isSingle(lane)) return drawnWords(locale).singles;
  return lanePhrase(shownIn(lane), lane.unit, locale);
}

/** `0.0001` would be rounded to 0 by the house's format. */
function tickLabel(tick: number, unit: Unit, locale: Locale): string {
  if (unit.size === 1) return formatMagnitude(tick, locale);
  return tick !== 0 && Math.abs(tick) < 0.001 ? String(tick) : formatNumber(tick, locale);
}

export function tickLabelsOf({ scale, unit }: DrawnLane, locale: Locale): readonly string[] {
  return scale?.ticks.map((tick) => tickLabel(tick, unit, locale)) ?? [];
}

/** The first lane a chosen measure has an amount in: what the others are set against. */
export function laneOf(lanes: readonly DrawnLane[], chosen: string | null): DrawnLane | null {
  if (!chosen) return null;
  return lanes.find(({ rows }) => rows.some(({ practice }) => practice.id === chosen)) ?? null;
}

/** What keeps a lane's amounts off the axis of another. */
export function apartFrom(lane: DrawnLane, other: DrawnLane | null): readonly Difference[] {
  return other && other !== lane ? differencesOf(shownIn(lane), shownIn(other)) : [];
}

/** "log scale; apart: other currency". */
export function noteOf(lane: DrawnLane, apart: readonly Difference[], locale: Locale): string {
  const say = drawnWords(locale);
  return [
    lane.scale?.isLog ? say.log : "",
    apart.length > 0 ? say.apart(apart.map((difference) => say.difference[difference])) : "",
  ]
    .filter(Boolean)
    .join(say.semicolon);
}
