import type { Locale } from "@/i18n";
import { touchedWords } from "./touchedWords";

/** Takes back the last step of this visit, or brings it back; its name says which. */
export function UndoButton(props: {
  what: string;
  isUndone: boolean;
  locale: Locale;
  onTurn: () => void;
}) {
  const say = touchedWords(props.locale);
  const verb = props.isUndone ? say.redo : say.undo;
  return (
    <button
      type="button"
      className="quiet no-print shrink-0"
      aria-label={say.withWhat(verb, props.what)}
      onClick={props.onTurn}
    >
      {verb}
    </button>
  );
}
