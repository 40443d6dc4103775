import { type FormEvent, type MouseEvent, useEffect, useId, useState } from "react";
import type { Locale } from "@/i18n";
import {
  dropTyped,
  leftDrafts,
  longestName,
  longestText,
  type RatingChange,
  readAuthor,
  setAuthor,
  typedBefore,
  useDraft,
} from "@/progress";
import { Dialog, Radios } from "@/ui";
import { words } from "./formWords";
import type { Said } from "./OursFoot";
import type { Lock } from "./oursModel";
import { words as oursWords } from "./oursWords";
import { RatingTable } from "./RatingTable";
import { change, nothing, ownOf, ownUnder, type Subject } from "./rating";
import { scale, steps } from "./scale";

const unset = "unset";
/** A radio button's value is a text; no value is one of its own. */
const toValue = (part: string | number | null) => (part === null ? unset : String(part));

/** All parts of one's own rating, the test of each step, and what others rated. */
export function RatingForm(props: {
  paper: string;
  subject: Subject;
  locked: Lock | null;
  locale: Locale;
  onSaid: (said: Said) => void;
  onClose: () => void;
}) {
  const { paper, subject, locked, locale, onClose } = props;
  const id = useId();
  const say = words(locale);
  const ours = oursWords(locale);
  const { by = "" } = readAuthor();
  const [name, setName] = useState(by);
  const person = name.trim();
  const own = by === "" || person === by ? ownOf(subject) : ownUnder(subject, person);
  // What is not given here stays as it stands, whatever comes from another window meanwhile.
  const [given, setGiven] = useState<RatingChange>({});
  const give = (part: RatingChange) => setGiven({ ...given, ...part });
  const { severity, trend, confidence } = { ...nothing, ...own, ...given };
  const place = { paper, subject: subject.id, field: "rating-note" };
  const note = useDraft(place, own?.note ?? "", locked === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens.
  useEffect(() => {
    // Of a window that is gone; typed into meanwhile, the field keeps what is there.
    void leftDrafts(place).then(([left]) => {
      if (!left || typedBefore(place) !== null) return;
      note.type(left.text);
      dropTyped(place, left);
    });
  }, []);

  // Closed as Esc closes it, so that the focus goes back to the cell.
  const close = ({ currentTarget }: { currentTarget: Element }) =>
    currentTarget.closest("dialog")?.close();

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const isNameKept = person === by || setAuthor(name);
    const wanted = note.isTyped ? { ...given, note: note.text.trim() || null } : given;
    const step = change(paper, subject, wanted, own);
    const told = [
      ...(step ? [ours.saved(subject.name)] : []),
      ...(isNameKept ? [] : [say.notNamed]),
    ];
    if (told.length > 0) props.onSaid({ text: told.join(ours.separator), step });
    note.drop();
    close(event);
  }

  function handleCancel(event: MouseEvent) {
    note.drop();
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
            onChange={(value) =>
              give({ severity: steps.find((step) => String(step) === value) ?? null })
            }
          />
          <Radios
            label={say.trend}
            value={toValue(trend)}
            options={[none, ...optionsOf(ours.trend)]}
            onChange={(value) => give({ trend: keyOf(ours.trend, value) })}
          />
          <Radios
            label={say.confidence}
            value={toValue(confidence)}
            options={[none, ...optionsOf(ours.confidence)]}
            onChange={(value) => give({ confidence: keyOf(ours.confidence, value) })}
          />
          <label>
            <span className="font-semibold">{say.note}</span>
            <textarea
              rows={2}
              maxLength={longestText("rating-note")}
              value={note.text}
              aria-describedby={`${id}-typed`}
              onChange={(event) => note.type(event.target.value)}
            />
          </label>
          <p id={`${id}-typed`} className="text-xs text-soft">
            {note.isTyped && (note.isKept ? say.typed : say.notKept)}
          </p>
          <label>
            <span className="font-semibold">{say.author}</span>
            <input
              type="text"
              maxLength={longestName}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <p className="flex gap-x-6">
            <button type="submit" className="rating-save">
              {say.save}
            </button>
            <button type="button" className="quiet" onClick={handleCancel}>
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
