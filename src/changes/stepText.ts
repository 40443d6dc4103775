/** What one act of a reader did, in one line: one change, several at once, an import, a reset, an undo. */
import { actionsOf } from "@/dataset";
import { isHiding, isTurn, type ProgressEvent, readImport, readStep, visible } from "@/progress";
import { isImportAgain } from "./acts";
import { itemName } from "./itemName";
import { itemText } from "./itemText";
import { eventById, eventsOfBatch, type Told } from "./told";
import { fieldName, quotedValue, valueText } from "./value";
import { isOwnEvent, whoOf } from "./who";
import { words } from "./words";

/** An undo of an undo of an undo is told no deeper. */
const deepest = 3;

/** `events`: all of one act. */
export function stepText(events: readonly ProgressEvent[], told: Told, depth = 0): string {
  const [first] = events;
  const say = words(told.locale);
  if (!first) return say.unknown;
  const mark = events.find((event) => readImport(event));
  if (mark) return importText(mark, events, told);
  if (isImportAgain(first)) return say.importedAgain(named(first).length);
  if (isHiding(first)) return hidingText(first, told, depth);
  return events.length === 1 ? itemText(first, told) : severalText(first, events, told);
}

function importText(mark: ProgressEvent, events: readonly ProgressEvent[], told: Told): string {
  const say = words(told.locale);
  const { file, events: brought } = readImport(mark) ?? { file: "", events: [] };
  const gone = events
    .filter(({ field }) => field === "hide")
    .flatMap((event) => named(event)).length;
  const name = visible(file);
  return gone > 0 ? say.replaced(gone, brought.length, name) : say.imported(brought.length, name);
}

function named(event: ProgressEvent): readonly string[] {
  const step = readStep(event);
  return step && "events" in step ? step.events : [];
}

function hidingText(event: ProgressEvent, told: Told, depth: number): string {
  const say = words(told.locale);
  if (event.reason === "reset") return say.reset(named(event).length);
  const targets = targetsOf(event, told);
  const [first] = targets;
  const isTurned = first !== undefined && isTurn(first);
  const isUndone = isTurned && first.field === "hide";
  const tell = event.field === "show" || isUndone ? say.broughtBack : say.tookBack;
  if (!first || depth >= deepest) return tell(say.unknown);
  // Of an undo taken back one wants to hear what stands again.
  const heard = isTurned ? targetsOf(first, told) : targets;
  const text = stepText(heard, told, depth + 1);
  const other = heard.find((target) => !isOwnEvent(target, told));
  return tell(other ? say.by(text, whoOf(other, told)) : text);
}

/** A step names one event of a batch where it takes back that one alone. */
function targetsOf(event: ProgressEvent, told: Told): readonly ProgressEvent[] {
  const step = readStep(event);
  if (!step) return [];
  if ("batch" in step) return eventsOfBatch(told, step.batch);
  return step.events.flatMap((id) => eventById(told, id) ?? []);
}

function severalText(first: ProgressEvent, events: readonly ProgressEvent[], told: Told): string {
  const { locale } = told;
  const say = words(locale);
  const isAlike = events.every(
    ({ field, value }) =>
      field === first.field && JSON.stringify(value) === JSON.stringify(first.value),
  );
  if (!isAlike) {
    const [shown, ...more] = events.map((event) => itemText(event, told));
    return say.parts(shown ?? "", more.length);
  }
  const ticked = first.value === "implemented" ? recommendationOf(events, told) : null;
  if (ticked) return say.ticked(say.quoted(itemName(ticked, told).text), events.length);
  const value = valueText(first, locale) ?? null;
  if (first.field === "progress" && value !== null) return say.itemsTo(events.length, value);
  return say.itemsField(
    events.length,
    fieldName(first.field, locale),
    value === null ? null : quotedValue(first.field, value, locale),
  );
}

/** The one recommendation whose actions they are about. */
function recommendationOf(events: readonly ProgressEvent[], { dataset }: Told): string | null {
  const subjects = new Set(events.map(({ subject }) => subject));
  const [subject = ""] = subjects;
  const id = dataset.paper.actions.find((action) => action.id === subject)?.recommendation;
  if (id === undefined) return null;
  const own = new Set(actionsOf(dataset, id).map((action) => action.id));
  return [...subjects].every((each) => own.has(each)) ? id : null;
}
