import { useRef, useState } from "react";
import { addOwnAction } from "@/progress";
import type { ItemBody } from "./body";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import type { ActionLine, Family } from "./family";
import { fieldWords } from "./fieldWords";
import { openRecord } from "./opening";
import { Said } from "./Said";
import { Section } from "./Section";
import { TextField } from "./TextField";
import { ActionTick } from "./Tick";
import { useTyped } from "./useTyped";

/** A recommendation's actions, and our own under it; each opens its own record. */
export function FamilySection({ family }: { family: NonNullable<ItemBody["family"]> }) {
  const { locale } = useEditing();
  const say = entryWords(locale);
  const { actions, own, count, ownCount } = family;
  return (
    <Section title={say.actions}>
      <p className="text-xs text-soft">
        {actions.length > 0 ? say.actionCount(count.implemented, count.of) : say.noActions}
      </p>
      <ActionList lines={actions} />
      <p className="record-label mt-2">
        {own.length > 0
          ? fieldWords(locale).isSet(say.ownHead, say.ownCount(ownCount.implemented, ownCount.of))
          : say.ownHead}
      </p>
      <ActionList lines={own} />
      <Retired family={family} />
      <NewOwn />
    </Section>
  );
}

function ActionList({ lines }: { lines: readonly ActionLine[] }) {
  const { locale } = useEditing();
  return (
    <ul>
      {lines.map((action) => (
        <li key={action.id} className="flex items-start">
          <ActionTick action={action} />
          <button
            type="button"
            className="record-way grow"
            title={entryWords(locale).record(action.title)}
            onClick={() => openRecord(action.id)}
          >
            <Said>{action.title}</Said>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Retired({ family: { retired } }: { family: Family }) {
  const { locale } = useEditing();
  if (retired.length === 0) return null;
  return (
    <details className="record-folded">
      <summary>{entryWords(locale).retired(retired.length)}</summary>
      <ul>
        {retired.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="record-way" onClick={() => openRecord(id)}>
              <Said>{title}</Said>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NewOwn() {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const typed = useTyped("new-action");
  const [error, setError] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const say = entryWords(locale);

  function add() {
    const title = typed.text.trim();
    input.current?.focus();
    setError(title === "" ? say.needsTitle : "");
    if (title === "") return;
    onDone(addOwnAction(paper, subject, title), say.ownAdded);
    typed.drop();
  }

  return (
    <div className="record-form">
      <TextField
        label={say.newOwn}
        field="new-action"
        typed={typed}
        error={error}
        input={input}
        onEnter={add}
      />
      <button type="button" className="record-act no-print" disabled={!canEdit} onClick={add}>
        {say.addOwn}
      </button>
    </div>
  );
}
