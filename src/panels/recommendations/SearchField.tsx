import { type KeyboardEvent, useRef, useState } from "react";
import { isComposing } from "@/ui";
import { longestFind } from "./asked";
import { Labelled } from "./Labelled";

/** How long one pauses before what is typed is looked for, in ms: not every letter draws the page anew. */
const pause = 250;

export function SearchField(props: {
  find: string;
  label: string;
  /** In what it looks. */
  hint: string;
  onFind: (find: string) => void;
}) {
  const { find, label, hint, onFind } = props;
  // What is being typed; null once it is what is asked for.
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef(0);

  function look(text: string) {
    window.clearTimeout(timer.current);
    if (text.trim() !== find) onFind(text);
    // A blank at the end is not looked for, but goes before the next word.
    if (text.trim() === text) setTyped(null);
  }

  function handleChange(text: string) {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => look(text), pause);
  }

  // Esc empties the field first, and only then leaves what is open.
  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event.nativeEvent)) return;
    const text = typed ?? find;
    if (event.key === "Enter") look(text);
    if (event.key !== "Escape" || text === "") return;
    event.preventDefault();
    event.stopPropagation();
    look("");
  }

  return (
    <Labelled label={label}>
      <input
        type="search"
        className="bench-field bench-search"
        placeholder={hint}
        maxLength={longestFind}
        value={typed ?? find}
        onChange={({ target }) => handleChange(target.value)}
        onKeyDown={handleKeyDown}
        onBlur={() => {
          if (typed !== null) look(typed);
          setTyped(null);
        }}
      />
    </Labelled>
  );
}
