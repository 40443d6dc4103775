import { type Register, setField, type ValueOf } from "@/progress";
import type { Conflict, ConflictValue } from "./conflicts";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import { fieldWords } from "./fieldWords";
import { Said } from "./Said";
import { focusHead, Section } from "./Section";
import { words } from "./words";

/** Values written without knowledge of each other: the reader says which one stands. */
export function ConflictsSection({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { locale } = useEditing();
  const say = entryWords(locale);
  if (conflicts.length === 0) return null;
  return (
    <Section title={say.conflicts} isPassing>
      {conflicts.map(({ field, label, values }) => (
        <div key={field}>
          <p>{say.conflictOf(label)}</p>
          <ul>
            {values.map((value) => (
              <Value key={value.event.id} value={value} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Value({ value: { event, value, who, when, reason, stands } }: { value: ConflictValue }) {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const say = entryWords(locale);
  const told = value ?? fieldWords(locale).emptied;

  function keep(control: HTMLElement) {
    focusHead(control);
    // It is this field's own value, as it was read.
    const field = event.field as Register;
    const kept = event.value as ValueOf<Register>;
    onDone(setField(paper, subject, field, kept, event.reason), say.kept);
  }

  return (
    <li className="record-entry">
      <p className="font-semibold">
        <Said>{told}</Said>
      </p>
      {reason !== null && (
        <p className="whitespace-pre-line">
          <Said>{reason}</Said>
        </p>
      )}
      <p className="record-entry-foot">
        <bdi>
          {words(locale).stamp(who, when)}
          {stands && ` · ${say.stands}`}
        </bdi>
        <button
          type="button"
          className="quiet no-print"
          disabled={!canEdit}
          aria-label={say.keepOf(told)}
          onClick={(click) => keep(click.currentTarget)}
        >
          {say.keep}
        </button>
      </p>
    </li>
  );
}
