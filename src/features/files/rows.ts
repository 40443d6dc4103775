import { fieldName, fieldWords, whoOf } from "@/changes";
import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import {
  fieldOf,
  flagsOf,
  ledgerOf,
  localDay,
  type Progress,
  type Register,
  type SubjectState,
} from "@/progress";
import { cutText } from "./cellText";
import { type RowItem, rowItems } from "./rowItems";
import { rowWords } from "./rowWords";

type Shown = {
  readonly dataset: Dataset;
  readonly progress: Pick<Progress, "byId" | "device">;
  readonly locale: Locale;
  readonly today: string;
};
type Words = ReturnType<typeof rowWords>;
type Values = ReturnType<typeof fieldWords>;
type Column = keyof Words["columns"];
type Row = Readonly<Record<Column, string | number | null>>;

/**
 * The tracker as rows of a spreadsheet, whose cells hold `longest` characters. Null is what the paper does
 * not state; empty, what we left open.
 */
export function toRowsTable(
  { dataset, progress, locale, today }: Shown,
  longest = Number.POSITIVE_INFINITY,
): Table {
  const say = rowWords(locale);
  const columns = Object.keys(say.columns) as Column[];
  const numeric: readonly Column[] = ["slips", "notes"];
  const saying = { say, values: fieldWords(locale), locale, today, progress, longest };
  const rows = rowItems(dataset, progress.byId, locale).map((item) => toRow(item, saying));
  return {
    caption: say.caption(dataset.paper.source.short[locale]),
    columns: columns.map((column) => ({
      label: say.columns[column],
      ...(numeric.includes(column) ? { numeric: true } : {}),
    })),
    rows: rows.map((row) => columns.map((column) => row[column])),
  };
}

type Saying = {
  readonly say: Words;
  readonly values: Values;
  readonly locale: Locale;
  readonly today: string;
  readonly progress: Pick<Progress, "device">;
  readonly longest: number;
};

function toRow(item: RowItem, saying: Saying): Row {
  const { say, values, locale, today } = saying;
  const { state, named, whose } = item;
  const stated = named?.date ?? null;
  const flags = flagsOf(state, { today, stated });
  const { slips } = ledgerOf(state, stated);
  const text = (field: "lead" | "others" | "measure" | "first-date" | "revised-date") =>
    fieldOf(state, field) ?? "";
  const priority = fieldOf(state, "priority");
  const last = state?.latest;
  const joined = (texts: readonly string[]) => texts.join(say.join);
  return {
    theme: item.theme,
    recommendation: item.recommendation,
    kind: say.kind[item.kind],
    title: item.title,
    whose: say.whose[whose],
    retiredReason: whose === "retired" ? reasonOf(state, "retired") : "",
    position: values.position[state?.position ?? "not-considered"],
    positionReason: reasonOf(state, "position"),
    progress: values.progress[state?.progress ?? "not-started"],
    progressReason: reasonOf(state, "progress"),
    lead: text("lead"),
    others: text("others"),
    accountable: named ? named.accountable : "",
    participants: named ? named.participants : "",
    statedDate: named ? named.date : "",
    statedMeasure: named ? named.measure : "",
    measure: text("measure"),
    first: text("first-date"),
    revised: text("revised-date"),
    slips: slips.length,
    slipReasons: joined(
      slips.map(({ from, to, reason }) =>
        say.slip(from ?? say.noDate, to ?? say.noDate, reason ?? ""),
      ),
    ),
    priority: priority ? values.priority[priority] : "",
    blocked: fieldOf(state, "blocked") ? say.yes : say.no,
    blockedReason: fieldOf(state, "blocked") ? reasonOf(state, "blocked") : "",
    overdue: flags.overdue ? say.yes : say.no,
    stale: flags.stale ? say.yes : say.no,
    regressed: flags.regressed ? say.yes : say.no,
    open: joined([...(state?.conflicts.keys() ?? [])].map((field) => fieldName(field, locale))),
    notes: state?.notes.length ?? 0,
    noteTexts: noteTexts(state, saying),
    evidence: joined(
      (state?.evidence ?? []).map(({ title, strength, url }) =>
        say.evidence(title, values.strength[strength], url),
      ),
    ),
    updated: last ? localDay(last.at) : "",
    by: last ? whoOf(last, saying) : "",
    passages: joined(named?.passages ?? []),
    id: item.id,
  };
}

/** The newest first; of older ones that a cell has no room for, how many they are. */
function noteTexts(state: SubjectState | undefined, saying: Saying): string {
  const { say, longest } = saying;
  const texts = (state?.notes ?? [])
    .map(({ text, event }) => say.note(localDay(event.at), whoOf(event, saying), text))
    .reverse();
  const whole = texts.join("\n");
  if (whole.length <= longest || texts.length === 1) return whole;
  const room = longest - say.olderNotes(texts.length).length - 1;
  let length = -1;
  const fitting = texts.findIndex((text) => {
    length += text.length + 1;
    return length > room;
  });
  const shown = Math.max(1, fitting);
  const kept = cutText(texts.slice(0, shown).join("\n"), room);
  return `${kept}\n${say.olderNotes(texts.length - shown)}`;
}

function reasonOf(state: SubjectState | undefined, field: Register): string {
  return state?.heads.get(field)?.at(-1)?.reason ?? "";
}
