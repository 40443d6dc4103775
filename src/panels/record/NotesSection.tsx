import { useRef } from "react";
import { addNote } from "@/progress";
import type { ItemBody } from "./body";
import { EntryList } from "./EntryList";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import { Said } from "./Said";
import { Section } from "./Section";
import { TextField } from "./TextField";
import { useTyped } from "./useTyped";

/** Dated notes, the newest first. */
export function NotesSection({ item }: { item: ItemBody }) {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const typed = useTyped("note");
  const input = useRef<HTMLTextAreaElement>(null);
  const say = entryWords(locale);

  function add() {
    input.current?.focus();
    if (typed.text.trim() === "") return;
    onDone(addNote(paper, subject, typed.text.trim()), say.noteAdded);
    typed.drop();
  }

  return (
    <Section title={say.notes}>
      <TextField
        label={say.newNote}
        field="note"
        typed={typed}
        isLong
        input={input}
        onEnter={add}
      />
      <button type="button" className="record-act no-print" disabled={!canEdit} onClick={add}>
        {say.addNote}
      </button>
      {item.notes.length === 0 && <p className="text-soft">{say.noNotes}</p>}
      <EntryList entries={item.notes} nameOf={({ text }) => text}>
        {({ text }) => (
          <p className="whitespace-pre-line">
            <Said>{text}</Said>
          </p>
        )}
      </EntryList>
    </Section>
  );
}
