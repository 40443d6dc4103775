/** What the paper, and beside it the record, says about the chosen item. */
import {
  allFields,
  type Check,
  type Dataset,
  graphOf,
  type Item,
  itemOf,
  itemsOf,
  type Link,
  names,
  passageOrder,
  type Statement,
  statementsBehind,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { selectMarks } from "@/linking";
import type { Headed, Snapshot, Table } from "@/panels/panel";
import { type RecordSide, selectRecordSide } from "./recordSide";
import { words } from "./words";

export type Passage = {
  readonly id: string;
  readonly text: string;
  readonly places: readonly string[];
  readonly grade: string;
  readonly force: string;
  readonly reason: string | null;
};
export type Arrow = {
  readonly id: string;
  readonly direction: "leadsTo" | "comesFrom";
  readonly item: string;
  readonly title: string;
  readonly kind: string;
  readonly grade: string;
  readonly why: string;
};
export type ReaderModel = Headed & {
  readonly locale: Locale;
  readonly passages: readonly Passage[];
  readonly arrows: readonly Arrow[];
  /** `null` when the record is off or absent. */
  readonly record: RecordSide | null;
};

function byPlace(dataset: Dataset) {
  const order = passageOrder(dataset);
  const place = ({ passages: [first = ""] }: Statement) => order.get(first) ?? 0;
  return (a: Statement, b: Statement) => place(a) - place(b);
}

function toPassage(statement: Statement, locale: Locale): Passage {
  const named = names(locale);
  return {
    id: statement.id,
    text: statement.text[locale],
    places: statement.passages.map(named.place),
    grade: named.grade[statement.grade],
    force: words(locale).force[statement.force],
    reason: statement.reason?.[locale] ?? null,
  };
}

function toArrow(dataset: Dataset, link: Link, item: string, locale: Locale): Arrow {
  const named = names(locale);
  const other = itemOf(dataset, item);
  return {
    id: link.id,
    direction: link.to === item ? "leadsTo" : "comesFrom",
    item,
    title: other.title[locale],
    kind: words(locale).headed(named.kind[other.kind], other.section),
    grade: named.grade[link.grade],
    why: link.why[locale],
  };
}

function arrowsOf(dataset: Dataset, id: string, locale: Locale): readonly Arrow[] {
  const { forward, back } = graphOf(dataset);
  return [
    ...(back.get(id) ?? []).map((link) => toArrow(dataset, link, link.from, locale)),
    ...(forward.get(id) ?? []).map((link) => toArrow(dataset, link, link.to, locale)),
  ];
}

/** The checks that touch the item itself or a passage its statements cite. */
export function checksOn(
  { record }: Dataset,
  item: Item,
  statements: readonly Statement[],
): readonly Check[] {
  const cited = new Set(statements.flatMap(({ passages }) => passages));
  const checks = (record?.checks ?? []).filter(
    ({ subject, passages }) => subject === item.id || passages.some((id) => cited.has(id)),
  );
  // A sentence may make claims about others, too: those about the chosen item come first.
  return checks.toSorted((a, b) => Number(b.subject === item.id) - Number(a.subject === item.id));
}

export function selectReader(snapshot: Snapshot): ReaderModel {
  const { dataset, view, locale } = snapshot;
  const say = words(locale);
  const { chosen } = selectMarks(dataset, view);
  if (!chosen) {
    const empty = { passages: [], arrows: [], record: null };
    return { locale, title: say.nothing, subtitle: say.nothingSays, ...empty };
  }
  const statements = statementsBehind(dataset, chosen, view.field).toSorted(byPlace(dataset));
  const field = view.field ? itemsOf(dataset).get(view.field)?.title[locale] : null;
  const column = view.field === allFields ? say.noField : field;
  const title = chosen.title[locale];
  return {
    locale,
    title: column ? say.inField(title, column) : title,
    subtitle: say.headed(names(locale).kind[chosen.kind], chosen.section),
    passages: statements.map((statement) => toPassage(statement, locale)),
    arrows: arrowsOf(dataset, chosen.id, locale),
    record:
      view.record && dataset.record
        ? selectRecordSide(dataset.record, chosen, checksOn(dataset, chosen, statements), locale)
        : null,
  };
}

export function toReaderTable({ title, passages }: ReaderModel, locale: Locale): Table {
  const { columns } = words(locale);
  return {
    caption: title,
    columns: [columns.text, columns.place, columns.grade, columns.force].map((label) => ({
      label,
    })),
    rows: passages.map(({ text, places, grade, force }) => [text, places.join("; "), grade, force]),
  };
}

export function toReaderSentence(model: ReaderModel, locale: Locale): string {
  return words(locale).count(model.passages.length, model.record?.checks.length ?? 0);
}
