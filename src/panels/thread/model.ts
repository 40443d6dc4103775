/** The line of the argument through the chosen item; with nothing chosen, the whole paper in counts. */
import {
  allFields,
  columnOf,
  type Dataset,
  type Item,
  itemOf,
  itemsOf,
  type LineKind,
  names,
  statementsBehind,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { type LineStop, type Mark, type Marks, selectMarks } from "@/linking";
import type { Headed, StandingSnapshot } from "@/panels/panel";
import { countColumns } from "./counts";
import { countProgress, progressStop } from "./progressStop";
import { words } from "./words";

/** One column of the band. */
export type Stop = {
  readonly column: LineKind | "progress";
  readonly heading: string;
  readonly section: string | null;
  /** A driver's place, which gives its colour. */
  readonly order: number | null;
  /** `null` where there is nothing to choose. */
  readonly item: {
    readonly id: string;
    readonly title: string;
    readonly mark: Mark;
    readonly via: string | null;
    readonly grade: string | null;
    readonly more: number;
  } | null;
  readonly text: string;
  readonly note: string;
  readonly isEmpty: boolean;
};
export type Count = {
  readonly column: LineKind | "progress";
  readonly count: number;
  readonly noun: string;
  readonly note: string;
};
export type ThreadModel = Headed & {
  readonly locale: Locale;
  readonly counts: readonly Count[];
  /** `null` while nothing is chosen. */
  readonly line: {
    readonly id: string;
    readonly field: string | null;
    /** Whether one of the stops is the chosen item; otherwise the head is its mark. */
    readonly isStop: boolean;
    readonly statements: number;
    readonly stops: readonly Stop[];
  } | null;
};

export function selectThread(snapshot: StandingSnapshot): ThreadModel {
  const { dataset, view, locale } = snapshot;
  const say = words(locale);
  const marks = selectMarks(dataset, view);
  const { chosen, field } = marks;
  const head = { locale, subtitle: say.subtitle };
  if (!chosen) {
    return {
      ...head,
      title: view.choose ? say.unknown : say.wholeTitle,
      counts: selectCounts(snapshot),
      line: null,
    };
  }
  return {
    ...head,
    title: nameOf(dataset, chosen, field, locale),
    counts: [],
    line: {
      id: chosen.id,
      field,
      isStop: columnOf(chosen) !== null,
      statements: statementsBehind(dataset, chosen, field).length,
      stops: toStops(snapshot, marks, chosen),
    },
  };
}

function selectCounts({ dataset, progress, locale }: StandingSnapshot): readonly Count[] {
  const say = words(locale);
  const { recommendations, actions } = countProgress(dataset, progress);
  return [
    ...countColumns(dataset).map(({ column, count, aside }) => ({
      column,
      count,
      noun: names(locale).noun[column](count),
      note: count === 0 ? "" : say.note[column](aside),
    })),
    {
      column: "progress",
      count: recommendations.implemented,
      noun: say.implemented,
      note: actions.of === 0 ? "" : say.done(actions.implemented, actions.of),
    },
  ];
}

function nameOf(dataset: Dataset, item: Item, field: string | null, locale: Locale): string {
  const say = words(locale);
  const title = item.short[locale];
  if (!field) return say.name[item.kind](title);
  if (field === allFields) return say.cell(title, say.allFields);
  const column = itemsOf(dataset).get(field);
  const name = column?.short[locale] ?? field;
  return column && column.kind !== "field" ? say.beside(title, name) : say.cell(title, name);
}

function toStops(snapshot: StandingSnapshot, marks: Marks, chosen: Item): readonly Stop[] {
  const { dataset, progress, locale } = snapshot;
  const end = marks.line.find(({ column }) => column === "recommendation")?.item ?? null;
  return [
    ...marks.line.map((stop) => toStop(dataset, marks, stop, chosen, locale)),
    progressStop(dataset, progress, end, locale),
  ];
}

function toStop(
  dataset: Dataset,
  { markOf }: Marks,
  { column, item, reached, more }: LineStop,
  chosen: Item,
  locale: Locale,
): Stop {
  const say = words(locale);
  if (!item) {
    const isAnswer = column === "recommendation" && chosen.kind === "challenge";
    return {
      column,
      heading: say.column[column],
      section: null,
      order: null,
      item: null,
      text: isAnswer ? say.unanswered : say.empty[column],
      note: "",
      isEmpty: true,
    };
  }
  const grade = !reached
    ? say.chosen
    : reached.steps === 0 && chosen.kind !== "link"
      ? say.named
      : names(locale).grade[reached.grade];
  return {
    column,
    heading: say.column[column],
    section: item.section,
    order: column === "driver" ? item.order : null,
    item: {
      id: item.id,
      title: item.title[locale],
      mark: markOf(item.id),
      via: reached?.via ? itemOf(dataset, reached.via).short[locale] : null,
      grade,
      more,
    },
    text: fitting(item, locale),
    note: [grade, ...(more > 0 ? [say.more(more)] : [])].join(say.join),
    isEmpty: false,
  };
}

/** About two lines of a column: signs, a Chinese one counting double. */
const glance = 34;

/** The full title where it reads at a glance; drivers and directions go by their short names. */
function fitting({ kind, title, short }: Item, locale: Locale): string {
  if (kind === "driver" || kind === "direction") return short[locale];
  const length = title[locale].length * (locale === "zh" ? 2 : 1);
  return length <= glance ? title[locale] : short[locale];
}
