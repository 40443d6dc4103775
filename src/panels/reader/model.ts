/** What lies open beside the data: what is behind the choice, or the whole paper in outline. */
import {
  allFields,
  type Dataset,
  type Item,
  itemsOf,
  linkOf,
  names,
  type Statement,
  statementsBehind,
  statementsIn,
} from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import { selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { columnOfCell, type PathRead, pathsRead } from "./between";
import { type Followed, follow } from "./followed";
import { isRead, type Outline, outlineOf } from "./outline";
import { type Passage, type Term, termsIn, toPassages } from "./passages";
import { checksOn, type RecordSide, selectRecordSide } from "./recordSide";
import { type Subject, selectSubject } from "./subject";
import { words } from "./words";

/** A cell of the heatmap whose two sides links join. */
type CellRead = { readonly kind: "cell"; readonly paths: readonly PathRead[] };
export type PassagesBody = {
  readonly reading: "passages";
  readonly passages: readonly Passage[];
  /** Statements the paper does not make itself, where only stated ones count. */
  readonly leftOut: number;
  readonly terms: readonly Term[];
  /** Passages that a link or term cites, and that claim nothing of their own. */
  readonly silent: number;
  readonly subject: Subject | CellRead;
  /** `null` when the record is off or absent. */
  readonly record: RecordSide | null;
};
export type OutlineBody = {
  readonly reading: "outline";
  readonly outline: Outline;
  readonly followed: Followed;
  readonly page: { readonly href: string; readonly host: string };
};
export type ReaderModel = Headed & {
  readonly locale: Locale;
  /** Names the choice; empty when there is none, and then there are no passages to read. */
  readonly choice: string;
  readonly body: PassagesBody | OutlineBody;
};

export function selectReader(snapshot: PaperSnapshot): ReaderModel {
  const { dataset, view, locale } = snapshot;
  const { chosen, field } = selectMarks(dataset, view);
  const behind = chosen ? statementsBehind(dataset, chosen, field) : [];
  const choice = chosen ? [chosen.id, field ?? ""].join(" ").trim() : "";
  if (chosen && view.reading !== "outline") {
    const head = {
      title: titleOf(dataset, chosen, field, locale),
      ...subtitled(dataset, chosen, field, locale),
    };
    return { ...head, locale, choice, body: readPassages(snapshot, chosen, behind) };
  }
  const outline = outlineOf(dataset, locale, view.stated);
  const followed = follow(outline, chosen, behind);
  const { link } = dataset.paper.source;
  return {
    ...outlineHead(dataset, chosen, field, outline, followed, locale),
    locale,
    choice,
    body: { reading: "outline", outline, followed, page: { href: link, host: new URL(link).host } },
  };
}

function readPassages(
  { dataset, view, locale }: PaperSnapshot,
  chosen: Item,
  behind: readonly Statement[],
): PassagesBody {
  const { record } = dataset;
  const read = behind.filter((statement) => isRead(statement, view.stated));
  const passages = toPassages(dataset, read, locale);
  const isCell = view.field !== null;
  const column = columnOfCell(dataset, view.field);
  return {
    reading: "passages",
    passages,
    leftOut: behind.length - read.length,
    terms: termsIn(dataset, passages),
    silent: isCiting(chosen)
      ? chosen.passages.filter((id) => statementsIn(dataset, [id]).length === 0).length
      : 0,
    subject: column
      ? { kind: "cell", paths: pathsRead(dataset, chosen, column, locale) }
      : selectSubject(dataset, chosen, view.stated, locale),
    record:
      view.record && record
        ? selectRecordSide(
            dataset,
            record,
            chosen,
            checksOn(record, chosen, read, isCell),
            isCell,
            locale,
          )
        : null,
  };
}

const isCiting = ({ kind }: Item) => kind === "link" || kind === "term";

/** A statement goes by its place, because its text stands below. */
function titleOf(dataset: Dataset, item: Item, field: string | null, locale: Locale): string {
  const say = words(locale);
  if (item.kind === "statement") return item.short[locale];
  const title = item.title[locale];
  if (!field) return title;
  const column = field === allFields ? say.noField : itemsOf(dataset).get(field)?.title[locale];
  return say.inField(title, column ?? field);
}

function subtitled(dataset: Dataset, item: Item, field: string | null, locale: Locale) {
  const say = words(locale);
  const { id, kind, section } = item;
  const named = names(locale).kind[kind];
  const column = columnOfCell(dataset, field);
  if (column) {
    const other = say.headed(names(locale).kind[column.kind], column.section);
    return { subtitle: say.beside(say.headed(named, section), other) };
  }
  const link = linkOf(dataset, id);
  if (kind === "link" && link) return { subtitle: say.isLink(named, say.relation[link.relation]) };
  return { subtitle: say.headed(named, kind === "statement" ? null : section) };
}

function outlineHead(
  dataset: Dataset,
  chosen: Item | null,
  field: string | null,
  { counts }: Outline,
  { marks, marked }: Followed,
  locale: Locale,
): Headed {
  const say = words(locale);
  if (!chosen) return { title: say.inStatements(counts.statements), subtitle: say.howToChoose };
  const title = titleOf(dataset, chosen, field, locale);
  if (chosen.kind === "statement") {
    const subject = selectSubject(dataset, chosen, false, locale);
    const about = subject.kind === "statement" ? subject.about : [];
    return { title, subtitle: say.isAbout(about.map((entry) => entry.title)) };
  }
  if (marks.size === 0)
    return { title: say.saidOf(title, 0, counts.statements), subtitle: say.none };
  const sections = formatList([...marked.keys()], locale);
  return {
    title: say.saidOf(title, marks.size, counts.statements),
    subtitle: say.marked(sections),
  };
}
