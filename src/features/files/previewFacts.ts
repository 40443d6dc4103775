import { momentText, type Told } from "@/changes";
import { formatList } from "@/i18n";
import { type ImportPreview, type TrackerFile, visible } from "@/progress";
import { flowWords } from "./flowWords";

type Given = {
  readonly file: TrackerFile;
  /** Its list says when it was taken. */
  readonly isCopy: boolean;
  readonly told: Told;
};

/** So many names are said; the rest is counted. */
const few = 20;

/** What is in a file and what would come of it, a sentence each; what is not the case is not said. */
export function previewFacts(
  preview: ImportPreview,
  { file, isCopy, told: { locale } }: Given,
): readonly string[] {
  const say = flowWords(locale);
  const { fresh, known, people, added, hiding, returning, edited } = preview;
  const made = file.exportedAt && momentText(file.exportedAt, locale);
  const listed = (texts: readonly string[]) => {
    const rest = texts.length - few;
    return formatList(rest > 0 ? [...texts.slice(0, few), say.others(rest)] : texts, locale);
  };
  const persons = people.map(({ by, events }) =>
    say.person(by === null ? say.nobody : visible(by), events),
  );
  const unknown = preview.unknownSubjects.map(({ subject, events }) =>
    say.person(visible(subject), events),
  );
  const facts = [
    !isCopy && say.made(made, file.by && visible(file.by)),
    say.held(file.events.length, known, fresh.length),
    persons.length > 0 && say.people(listed(persons)),
    added.length > 0 && say.added(added.length),
    hiding.length > 0 && say.hiding(hiding.length),
    returning.length > 0 && say.returning(returning.length),
    edited.length > 0 && say.edited(edited.length),
    unknown.length > 0 && say.unknown(unknown.length, listed(unknown)),
    preview.unread > 0 && say.unread(preview.unread),
    preview.gaps > 0 && say.gaps(preview.gaps),
  ];
  return facts.filter((fact) => fact !== false);
}
