import { useState } from "react";
import { type DraftPlace, dropTyped, keepTyped, typedBefore } from "./drafts";

export type Typed = {
  readonly text: string;
  /** Differs from what is committed. */
  readonly isTyped: boolean;
  /** The device took it, so that it survives a closed tab. */
  readonly isKept: boolean;
  /** Committed from elsewhere since typing began; null if it was not. */
  readonly meanwhile: string | null;
  readonly type: (text: string) => void;
  /** Once it is committed or given up. */
  readonly drop: () => void;
};

/** A field's text as it is typed: kept as a draft at each input until it is committed. */
export function useDraft(place: DraftPlace, committed: string, canEdit: boolean): Typed {
  const [typed, setTyped] = useState(() => typedBefore(place));
  const [start, setStart] = useState(committed);
  const [isKept, setKept] = useState(true);
  const isTyped = canEdit && typed !== null && typed !== committed;

  function drop() {
    setTyped(null);
    dropTyped(place);
  }

  return {
    text: canEdit && typed !== null ? typed : committed,
    isTyped,
    isKept: isKept || !isTyped,
    meanwhile: isTyped && committed !== start ? committed : null,
    type(text) {
      // Typed back to what it was, it must not come up again once that is something else.
      if (text === committed) return drop();
      if (typed === null) setStart(committed);
      setTyped(text);
      setKept(keepTyped(place, text));
    },
    drop,
  };
}
