import { type ReactNode, useRef, useState } from "react";
import { useEditing } from "./editing";
import { focusHead } from "./Section";
import { TextField } from "./TextField";
import { useTyped } from "./useTyped";

/** A change that needs a reason: nothing is written before there is one. */
export function ReasonForm(props: {
  /** Under what the half-typed reason is kept. */
  field: string;
  /** Where it is less than a reason may have. */
  longest?: number | undefined;
  label: string;
  confirm: string;
  /** Null where there is nothing to go back to. */
  cancel: string | null;
  /** Said instead of confirming while there is no reason; null where one may be left out. */
  needed: string | null;
  children?: ReactNode;
  /** Returns what else is wrong, or null when it is done. */
  onConfirm: (reason: string) => string | null;
  onCancel?: () => void;
}) {
  const { canEdit } = useEditing();
  const { needed, cancel } = props;
  const typed = useTyped(props.field);
  const [error, setError] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLDivElement>(null);

  function confirm() {
    const reason = typed.text.trim();
    const wrong = reason === "" && needed !== null ? needed : props.onConfirm(reason);
    setError(wrong ?? "");
    if (wrong !== null) {
      input.current?.focus();
      return;
    }
    typed.drop();
    if (form.current) focusHead(form.current);
  }
  function giveUp() {
    typed.drop();
    if (form.current) focusHead(form.current);
    props.onCancel?.();
  }

  return (
    <div ref={form} className="record-form">
      {props.children}
      <TextField
        label={props.label}
        field={props.field}
        longest={props.longest}
        typed={typed}
        error={error}
        input={input}
        onEnter={confirm}
      />
      <p className="flex flex-wrap gap-x-5 no-print">
        <button type="button" className="record-act" disabled={!canEdit} onClick={confirm}>
          {props.confirm}
        </button>
        {cancel !== null && (
          <button type="button" className="quiet" onClick={giveUp}>
            {cancel}
          </button>
        )}
      </p>
    </div>
  );
}
