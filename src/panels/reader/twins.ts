/** The reader in words: its table and its sentence. */
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { OutlineBody, PassagesBody, ReaderModel } from "./model";
import { words } from "./words";

const labelled = (labels: readonly string[]) => labels.map((label) => ({ label }));

export function toReaderTable({ title, body }: ReaderModel, locale: Locale): Table {
  const table =
    body.reading === "passages" ? passagesTable(body, locale) : outlineTable(body, locale);
  return { caption: title, ...table };
}

function passagesTable({ passages }: PassagesBody, locale: Locale): Omit<Table, "caption"> {
  const { columns, join } = words(locale);
  return {
    columns: labelled([columns.text, columns.place, columns.grade, columns.force]),
    rows: passages.map(({ text, places, grade, force }) => [text, places.join(join), grade, force]),
  };
}

function outlineTable({ outline, followed }: OutlineBody, locale: Locale): Omit<Table, "caption"> {
  const { columns, marks } = words(locale);
  return {
    columns: [
      { label: columns.section },
      { label: columns.paragraph, numeric: true },
      { label: columns.sentence },
      { label: columns.text },
      { label: columns.mark },
    ],
    rows: outline.sections.flatMap(({ id, title, paragraphs }) =>
      paragraphs.flatMap(({ number, lines }) =>
        lines.map((line) => [
          `${id} ${title}`,
          number,
          line.sentences,
          line.text,
          marks[followed.marks.get(line.id) ?? "idle"],
        ]),
      ),
    ),
  };
}

export function toReaderSentence({ title, body }: ReaderModel, locale: Locale): string {
  const say = words(locale);
  if (body.reading === "outline") {
    return say.joined([say.sentence(title), say.wholePaper(body.outline.counts)]);
  }
  const { passages, record, subject } = body;
  const readings = passages.filter(({ isReading }) => isReading).length;
  const checks = record?.checks ?? [];
  const own = checks.filter(({ isOwn }) => isOwn).length;
  const count = say.count(passages.length - readings, readings, own, checks.length - own);
  switch (subject.kind) {
    case "item":
      return say.joined([
        count,
        ...subject.sides.map(({ direction, arrows }) => say.linkCount[direction](arrows.length)),
      ]);
    case "cell":
      return say.joined([count, say.pathCount(subject.paths.map((path) => path.title))]);
    case "link":
      return say.joined([say.linkSentence(title, subject.link.grade, subject.link.why), count]);
    case "term": {
      const { term, explanation } = subject.term;
      return say.joined([say.termSentence(term[locale], explanation[locale]), count]);
    }
    case "statement":
      return say.joined([count, say.isAbout(subject.about.map((entry) => entry.title))]);
  }
}
