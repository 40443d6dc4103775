/** Lanes in a language: what the picture writes beside each dot, and where the dot stands. */
import { type Dataset, fullPhrase, type Magnitude, perObject } from "@/dataset";
import { formatList, formatMagnitude, formatNumber, type Locale } from "@/i18n";
import { type Lane, type Stated, statedIn, toLanes } from "./lanes";
import { isMoney, type Practice, practicesOf, silentMeasures } from "./measures";
import { type Label, labelPhrase, lanePhrase, plainUnit, type Unit, unitFor } from "./phrases";
import { positionOn, type Scale, scaleFor } from "./scale";
import { words } from "./words";

export type Named = { readonly id: string; readonly name: string; readonly full: string };
export type AmountRow = {
  readonly id: string;
  readonly measure: string;
  readonly name: string;
  readonly economies: readonly Named[];
  readonly isPaper: boolean;
  readonly isRecord: boolean;
  /** In the lane's unit. */
  readonly value: number;
  readonly upTo: number | null;
  /** Where it (for a range, its upper end) stands on the lane's axis, 0 to 1; 0 without an axis. */
  readonly at: number;
  readonly label: Label;
  /** What exactly the amount is of, in the source's terms. */
  readonly detail: string;
  readonly spoken: string;
};
export type DrawnLane = {
  readonly key: string;
  readonly heading: string;
  readonly note: string;
  /** `null` for a single count: a scale for one number says nothing. */
  readonly scale: Scale | null;
  readonly tickLabels: readonly string[];
  readonly rows: readonly AmountRow[];
};
export type Silent = { readonly measure: string; readonly name: string; readonly spoken: string };
export type SilentGroup = { readonly economy: Named; readonly measures: readonly Silent[] };
export type Ground = {
  readonly lanes: readonly DrawnLane[];
  readonly silent: readonly SilentGroup[];
};

function economiesOf({ economies }: Practice, locale: Locale): readonly Named[] {
  return economies.map(({ id, short, title }) => ({
    id,
    name: short[locale],
    full: title[locale],
  }));
}

function spokenList(economies: readonly Named[], locale: Locale): string {
  return formatList(
    economies.map(({ full }) => full),
    locale,
  );
}

/** Who says so; where both do but in other words, the record's words follow. */
function voice({ paper, record }: Stated, locale: Locale): string {
  const say = words(locale);
  if (!paper) return say.recordSays;
  if (!record) return say.paperSays;
  const theirs = fullPhrase(record, locale);
  if (theirs === fullPhrase(paper, locale)) return say.bothSay;
  return `${say.paperSays}${say.and}${say.recordWords(theirs)}`;
}

function toRow(
  stated: Stated,
  practice: Practice,
  unit: Unit,
  scale: Scale | null,
  locale: Locale,
): AmountRow {
  const amount = statedIn(stated);
  const upTo = amount.upTo === undefined ? null : amount.upTo / unit.size;
  const value = amount.value / unit.size;
  const economies = economiesOf(practice, locale);
  const name = practice.short[locale];
  const detail = amount.label[locale];
  return {
    id: amount.id,
    measure: practice.id,
    name,
    economies,
    isPaper: stated.paper !== null,
    isRecord: stated.record !== null,
    value,
    upTo,
    at: scale ? positionOn(scale, upTo ?? value) : 0,
    label: labelPhrase(amount, unit, scale === null, locale),
    detail,
    spoken: words(locale).spoken(
      spokenList(economies, locale),
      name,
      fullPhrase(amount, locale),
      voice(stated, locale),
    ),
  };
}

/** `0.0001` would be rounded to 0 by the house's format. */
function tickLabel(tick: number, unit: Unit, locale: Locale): string {
  if (unit.size === 1) return formatMagnitude(tick, locale);
  return tick !== 0 && Math.abs(tick) < 0.001 ? String(tick) : formatNumber(tick, locale);
}

function drawLane(
  { key, rows }: Lane,
  byId: ReadonlyMap<string, Practice>,
  locale: Locale,
): DrawnLane {
  const say = words(locale);
  const amounts: readonly Magnitude[] = rows.map(statedIn);
  const [first] = amounts;
  if (!first) throw new Error(`Lane ${key} is empty`);
  const hasMoney = isMoney(first);
  const ends = amounts.flatMap(({ value, upTo = value }) => [value, upTo]);
  const unit = hasMoney ? unitFor(ends, locale) : plainUnit;
  const isAlone = !hasMoney && rows.length === 1;
  const scale = isAlone
    ? null
    : scaleFor(
        ends.map((end) => end / unit.size),
        hasMoney,
      );
  return {
    key,
    heading: isAlone ? say.singles : lanePhrase(first, unit, locale),
    note: isAlone ? "" : !hasMoney ? say.noMoney : scale?.isLog ? say.log : "",
    scale,
    tickLabels: scale?.ticks.map((tick) => tickLabel(tick, unit, locale)) ?? [],
    rows: rows.flatMap((stated) => {
      const practice = byId.get(statedIn(stated).subject);
      return practice ? [toRow(stated, practice, unit, scale, locale)] : [];
    }),
  };
}

/** A measure of several economies stands under the first it names, once. */
function silentGroups(dataset: Dataset, locale: Locale): readonly SilentGroup[] {
  const { byId, abroad } = practicesOf(dataset);
  const groups = new Map<string, Silent[]>();
  for (const { id } of silentMeasures(dataset)) {
    const practice = byId.get(id);
    const [home] = practice?.economies ?? [];
    if (!practice || !home) continue;
    const economies = spokenList(economiesOf(practice, locale), locale);
    const name = practice.short[locale];
    const silent = { measure: id, name, spoken: words(locale).silent(economies, name) };
    const group = groups.get(home.id);
    if (group) group.push(silent);
    else groups.set(home.id, [silent]);
  }
  return abroad.flatMap(({ id, short, title }) => {
    const measures = groups.get(id);
    const economy = { id, name: short[locale], full: title[locale] };
    return measures ? [{ economy, measures }] : [];
  });
}

/** Single counts stand together, so that one heading serves them. */
function singlesTogether(lanes: readonly DrawnLane[]): readonly DrawnLane[] {
  const first = lanes.findIndex(({ scale }) => scale === null);
  if (first < 0) return lanes;
  return [
    ...lanes.slice(0, first),
    ...lanes.filter(({ scale }) => scale === null),
    ...lanes.slice(first).filter(({ scale }) => scale !== null),
  ];
}

function groundFor(dataset: Dataset, withRecord: boolean, locale: Locale): Ground {
  const { byId, quantities, amounts } = practicesOf(dataset);
  const added = withRecord ? amounts.filter(({ partOf }) => partOf === null) : [];
  const lanes = toLanes(quantities, added).map((lane) => drawLane(lane, byId, locale));
  return { lanes: singlesTogether(lanes), silent: silentGroups(dataset, locale) };
}

const grounds = perObject((_: Dataset) => new Map<string, Ground>());

/** The part no choice changes: computed once a dataset, language and state of the record. */
export function groundOf(dataset: Dataset, withRecord: boolean, locale: Locale): Ground {
  const known = grounds(dataset);
  const key = `${locale} ${withRecord}`;
  const ground = known.get(key) ?? groundFor(dataset, withRecord, locale);
  known.set(key, ground);
  return ground;
}
