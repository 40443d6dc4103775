/** The panel in words: a row a date, and what they amount to. */
import { datePhrase, eventPhrase, itemOf } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { precisionWord } from "./dateWords";
import { inOrder, type Speaker, type Stated } from "./events";
import type { TimelineModel } from "./model";
import type { Row } from "./rows";
import { citesPhrase, economiesOf } from "./rowWords";
import { twinWords } from "./twinWords";
import { words } from "./words";

type TableRow = Table["rows"][number];

function tableRows(row: Row, model: TimelineModel, locale: Locale): readonly TableRow[] {
  const { dataset, options } = model;
  const { event: eventWord, paper, record, apart, separator } = words(locale);
  const contrasting = new Set(row.contrasts.flatMap((each) => [...each.paper, ...each.record]));
  const beside = (text: string) => (options.record ? [text] : []);
  const speakers: Record<Speaker, string> = { paper, record };
  const who = [economiesOf(row, locale), row.practice.short[locale]];
  const dated = row.events.flatMap(({ stated }) =>
    stated.map(
      (each): TableRow => [
        ...who,
        eventWord[each.event],
        datePhrase(each, locale),
        precisionWord(each.extent.precision, locale),
        each.label[locale],
        speakers[each.says],
        each.says === "paper" ? each.cites.join(separator) : citesPhrase(dataset, each, locale),
        ...beside(contrasting.has(each) ? apart : ""),
      ],
    ),
  );
  if (!row.silent) return dated;
  const { title, passages } = itemOf(dataset, row.id);
  const sources = dataset.record?.measures.find(({ id }) => id === row.id)?.sources ?? [];
  const cites = row.isOfPaper
    ? passages.join(separator)
    : citesPhrase(dataset, { says: "record", cites: sources }, locale);
  return [
    ...dated,
    [...who, null, null, null, title[locale], speakers[row.silent], cites, ...beside("")],
  ];
}

export function toTimelineTable(model: TimelineModel, locale: Locale): Table {
  const { columns, beside } = twinWords(locale);
  const labels = [...Object.values(columns), ...(model.options.record ? [beside] : [])];
  return {
    caption: model.title,
    columns: labels.map((label) => ({ label })),
    rows: model.ground.rows.flatMap((row) => tableRows(row, model, locale)),
  };
}

/** A sentence names a few; the table names all. */
const few = 4;

function statedBy(model: TimelineModel, speaker: Speaker): readonly Stated[] {
  const all = model.ground.rows.flatMap(({ events }) => events.flatMap(({ stated }) => stated));
  return all.filter(({ says }) => says === speaker).toSorted(inOrder);
}

function latest(dates: readonly Stated[]): Stated | undefined {
  return dates.reduce<Stated | undefined>(
    (last, each) => (last && last.extent.to >= each.extent.to ? last : each),
    undefined,
  );
}

export function toTimelineSentence(model: TimelineModel, locale: Locale): string {
  const { ground, options, ahead, dataset } = model;
  const say = twinWords(locale);
  const ours = statedBy(model, "paper");
  const last = latest(ours);
  const span = say.span(
    formatDate(ours[0]?.from ?? model.today, locale),
    formatDate(last?.to ?? last?.from ?? model.today, locale),
  );
  const parts = [say.paper(ground.counts, options.economies !== null, span)];
  if (options.record) {
    const [first] = statedBy(model, "record");
    const isEarlier = first && first.extent.from < (ours[0]?.extent.from ?? Infinity);
    const named = isEarlier
      ? say.named(formatDate(first.from, locale), itemOf(dataset, first.subject).short[locale])
      : null;
    parts.push(say.record(ground.counts, named));
  }
  if (ground.axis) {
    const told = ahead
      .slice(0, few)
      .map(({ row, event }) =>
        say.event(row.practice.short[locale], eventPhrase(event.stated[0], locale)),
      );
    parts.push(say.ahead(formatDate(model.today, locale), told, ahead.length - told.length));
  }
  return parts.join(say.join);
}
