import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { visible } from "@/progress";
import { axisWords } from "./axisWords";
import type { ItemBody } from "./body";
import { entryWords } from "./entryWords";
import { fieldWords } from "./fieldWords";
import type { RecordModel } from "./model";
import type { Stamp } from "./stamp";
import { twinWords } from "./twinWords";
import { words } from "./words";

type Row = Table["rows"][number];
type RowOf = (field: string, value: string | null, whose: string, stamp?: Stamp | null) => Row;

const toRow: RowOf = (field, value, whose, stamp = null) => [
  field,
  value === null ? null : visible(value),
  whose,
  stamp?.day ?? "",
  stamp?.by ?? "",
];

/** Every field with its value, whose it is, since when and by whom. */
export function toRecordTable(model: RecordModel, locale: Locale): Table {
  const { field, value, whose, since, by } = twinWords(locale).columns;
  return {
    caption: model.title,
    columns: [field, value, whose, since, by].map((label) => ({ label })),
    rows: model.body.kind === "item" ? rowsOf(model.body, locale) : [],
  };
}

function rowsOf(item: ItemBody, locale: Locale): readonly Row[] {
  return [
    ...standingRows(item, locale),
    ...dateRows(item, locale),
    ...factRows(item, locale),
    ...listRows(item, locale),
  ];
}

function standingRows(item: ItemBody, locale: Locale): readonly Row[] {
  const { progress, computed, position, blocked } = item.standing;
  const axes = axisWords(locale);
  const { ours } = words(locale);
  const twin = twinWords(locale);
  const other = item.conflicts.flatMap(({ label, values }) =>
    values
      .filter(({ stands }) => !stands)
      .map(({ value, who, when }) =>
        toRow(twin.other(label), value ?? fieldWords(locale).emptied, ours, { by: who, day: when }),
      ),
  );
  return [
    computed === null
      ? toRow(
          axes.progress,
          twin.why(axes.progressSteps[progress.value].name, progress.reason),
          ours,
          progress.stamp,
        )
      : toRow(axes.progress, computed, twin.computed),
    ...item.flags.map((flag) => toRow(twin.flag, flag, twin.computed)),
    toRow(
      axes.position,
      twin.why(axes.positionSteps[position.value].name, position.reason),
      ours,
      position.stamp,
    ),
    ...(blocked.value
      ? [toRow(fieldWords(locale).blocked, blocked.reason, ours, blocked.stamp)]
      : []),
    ...other,
  ];
}

function dateRows({ dates, paperDate }: ItemBody, locale: Locale): readonly Row[] {
  const say = fieldWords(locale);
  const { ours, theirs } = words(locale);
  const twin = twinWords(locale);
  return [
    toRow(say.first, dates.first, dates.isStated ? theirs : ours, dates.firstStamp),
    ...(paperDate === null || dates.isStated ? [] : [toRow(say.first, null, theirs)]),
    ...dates.slips.map(({ from, to, reason, stamp }) =>
      toRow(
        say.revised,
        twin.why(twin.slip(from ?? say.takenAway, to ?? say.takenAway), reason ?? say.noReason),
        ours,
        stamp,
      ),
    ),
  ];
}

function factRows({ facts, standing: { priority } }: ItemBody, locale: Locale): readonly Row[] {
  const say = fieldWords(locale);
  const { ours, theirs } = words(locale);
  return [
    ...facts.flatMap(({ label, value, stamp, stated, paper }) => [
      toRow(label, value === "" ? null : value, ours, stamp),
      ...(paper === null ? [] : [toRow(label, stated, theirs)]),
    ]),
    toRow(
      say.priority,
      priority.value === "none" ? null : say.priorities[priority.value],
      ours,
      priority.stamp,
    ),
  ];
}

function listRows(item: ItemBody, locale: Locale): readonly Row[] {
  const entries = entryWords(locale);
  const { ours, theirs } = words(locale);
  const twin = twinWords(locale);
  const steps = axisWords(locale).progressSteps;
  const back = (text: string, isHidden: boolean) => (isHidden ? twin.takenBack(text) : text);
  const { actions = [], own = [], retired = [] } = item.family ?? {};
  return [
    ...actions.map(({ title, progress }) => toRow(title, steps[progress].name, theirs)),
    ...own.map(({ title, progress }) => toRow(title, steps[progress].name, ours)),
    ...retired.map(({ title }) => toRow(twin.ownAction, twin.retired(title), ours)),
    ...item.notes.map(({ text, isHidden, stamp }) =>
      toRow(twin.note, back(text, isHidden), ours, stamp),
    ),
    ...item.evidence.map(({ title, url, strength, isHidden, stamp }) =>
      toRow(
        entries.evidence,
        back([title, url, entries.strengths[strength].name].filter(Boolean).join(", "), isHidden),
        ours,
        stamp,
      ),
    ),
  ];
}

/** Where the item stands and what is kept of it. */
export function toRecordSentence({ title, body }: RecordModel, locale: Locale): string {
  const say = twinWords(locale);
  if (body.kind === "reading") return say.reading;
  if (body.kind === "elsewhere") {
    return words(locale).elsewhere.sentence(body.title, body.linked.length);
  }
  const { standing, notes, evidence, changes, flags } = body;
  const axes = axisWords(locale);
  const stands = say.stands(
    title,
    axes.progressSteps[standing.progress.value].name,
    axes.positionSteps[standing.position.value].name,
  );
  const isShown = ({ isHidden }: { isHidden: boolean }) => !isHidden;
  const holds = say.holds(
    notes.filter(isShown).length,
    evidence.filter(isShown).length,
    changes.count,
  );
  return [stands, ...flags.slice(0, 1), holds].join(locale === "zh" ? "" : " ");
}
