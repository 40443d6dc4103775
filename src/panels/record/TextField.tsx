import { type KeyboardEvent, type ReactNode, type Ref, useId } from "react";
import { longestText, type Typed } from "@/progress";
import { isComposing } from "@/ui";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { LeftDrafts } from "./LeftDrafts";
import { Said } from "./Said";

/** What a file could not bring back is not taken in. */
const limits: Readonly<Record<string, string>> = { action: "title", "new-action": "title" };

/**
 * A labelled text that keeps what is typed. Enter does `onEnter`, in a long text together with Ctrl; an input
 * method that is composing keeps its own Enter.
 */
export function TextField(props: {
  label: ReactNode;
  field: string;
  longest?: number | undefined;
  typed: Typed;
  isLong?: boolean;
  /** Linked with the field, and told when it appears. */
  error?: string;
  children?: ReactNode;
  input?: Ref<HTMLTextAreaElement>;
  onEnter: () => void;
  onBlur?: () => void;
}) {
  const { canEdit, locale } = useEditing();
  const {
    label,
    field,
    longest = longestText(limits[field] ?? field.replace(/^.*\./, "")),
    typed,
    isLong = false,
    error = "",
    children,
    input,
    onEnter,
    onBlur,
  } = props;
  const id = useId();
  const say = fieldWords(locale);
  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
    if (isLong && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onEnter();
  }
  return (
    <div className="record-field">
      <label htmlFor={id} className="record-label">
        {label}
      </label>
      <textarea
        ref={input}
        id={id}
        rows={isLong ? 2 : 1}
        maxLength={longest}
        dir="auto"
        value={typed.text}
        disabled={!canEdit}
        aria-invalid={error !== "" || undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => typed.type(event.target.value)}
        onKeyDown={handleKeyDown}
        onBlur={typed.isFresh ? onBlur : undefined}
      />
      <div id={`${id}-more`} className="text-xs text-soft">
        {error !== "" && (
          <p className="text-alert">
            <Said>{error}</Said>
          </p>
        )}
        {children}
        {typed.meanwhile !== null &&
          (typed.meanwhile === "" ? (
            <p>{say.meanwhileEmpty}</p>
          ) : (
            <p>
              <Said>{say.meanwhile(typed.meanwhile)}</Said>
            </p>
          ))}
        {typed.isTyped && (
          <p className="no-print">{typed.isKept ? say.typed : `${say.typed} ${say.notKept}`}</p>
        )}
      </div>
      <LeftDrafts field={field} typed={typed} longest={longest} separator={isLong ? "\n" : " "} />
    </div>
  );
}
