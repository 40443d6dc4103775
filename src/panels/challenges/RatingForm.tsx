import { type FormEvent, useState } from "react";
import type { Locale } from "@/i18n";
import { type Rating, readAuthor, type Step, setAuthor } from "@/progress";
import { Dialog, Radios } from "@/ui";
import { words } from "./formWords";
import type { Lock } from "./oursModel";
import { words as oursWords } from "./oursWords";
import { RatingTable } from "./RatingTable";
import { change, ownOf, type Subject } from "./rating";
import { scale, steps } from "./scale";

type Trend = Rating["trend"];
type Confidence = Rating["confidence"];
const unset = "unset";
/** A radio button's value is a text; no value is one of its own. */
const toValue = (part: string | number | null) => (part === null ? unset : String(part));

/** All parts of one's own rating, the test of each step, and what others rated. */
export function RatingForm(props: {
  paper: string;
  subject: Subject;
  locked: Lock | null;
  locale: Locale;
  onSaved: (step: Step) => void;
  onClose: () => void;
}) {
  const { paper, subject, locked, locale, onClose } = props;
  const say = words(locale);
  const ours = oursWords(locale);
  const own = ownOf(subject);
  const [severity, setSeverity] = useState(own?.severity ?? null);
  const [trend, setTrend] = useState<Trend>(own?.trend ?? null);
  const [confidence, setConfidence] = useState<Confidence>(own?.confidence ?? null);
  const [note, setNote] = useState(own?.note ?? "");
  const [author, setName] = useState(readAuthor().by ?? "");

  // Closed as Esc closes it, so that the focus goes back to the cell.
  const close = ({ currentTarget }: { currentTarget: Element }) =>
    currentTarget.closest("dialog")?.close();

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (author.trim() !== (readAuthor().by ?? "")) setAuthor(author);
    const step = change(paper, subject, { severity, trend, confidence, note: note.trim() || null });
    if (step) props.onSaved(step);
    close(event);
  }

  const none = { value: unset, label: say.notGiven };
  return (
    <Dialog title={say.title(subject.name)} closeLabel={say.close} onClose={onClose}>
      <p className="text-soft">{ours.mine}</p>
      {locked ? (
        <p className="my-3">{ours[locked]}</p>
      ) : (
        <form className="rating-form" onSubmit={handleSubmit}>
          <Radios
            label={say.severity}
            value={toValue(severity)}
            options={[
              { value: unset, label: ours.unrated },
              ...steps.map((step) => ({
                value: String(step),
                label: say.step(step, scale(locale)[step].word, scale(locale)[step].test),
              })),
            ]}
            onChange={(value) => setSeverity(steps.find((step) => String(step) === value) ?? null)}
          />
          <Radios
            label={say.trend}
            value={toValue(trend)}
            options={[none, ...optionsOf(ours.trend)]}
            onChange={(value) => setTrend(keyOf(ours.trend, value))}
          />
          <Radios
            label={say.confidence}
            value={toValue(confidence)}
            options={[none, ...optionsOf(ours.confidence)]}
            onChange={(value) => setConfidence(keyOf(ours.confidence, value))}
          />
          <label>
            <span className="font-semibold">{say.note}</span>
            <textarea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <label>
            <span className="font-semibold">{say.author}</span>
            <input type="text" value={author} onChange={(event) => setName(event.target.value)} />
          </label>
          <p className="flex gap-x-6">
            <button type="submit" className="rating-save">
              {say.save}
            </button>
            <button type="button" className="quiet" onClick={close}>
              {say.cancel}
            </button>
          </p>
        </form>
      )}
      <RatingTable ratings={subject.ratings} locale={locale} />
    </Dialog>
  );
}

function optionsOf<Value extends string>(names: Readonly<Record<Value, string>>) {
  return Object.entries<string>(names).map(([value, label]) => ({ value, label }));
}

function keyOf<Value extends string>(names: Readonly<Record<Value, string>>, value: string) {
  const isKey = (text: string): text is Value => Object.hasOwn(names, text);
  return isKey(value) ? value : null;
}
