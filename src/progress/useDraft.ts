import { useEffect, useState } from "react";
import { type DraftPlace, dropTyped, keepTyped, typedBefore } from "./drafts";

export type Typed = {
  readonly text: string;
  /** Differs from what is committed. */
  readonly isTyped: boolean;
  /** Typed since the field was opened: what an earlier visit left is not committed by passing through. */
  readonly isFresh: boolean;
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
  const { paper, subject, field } = place;
  const [draft, setDraft] = useState(() => {
    const before = typedBefore(place);
    return before && { text: before.text, over: before.over ?? committed, isFresh: false };
  });
  const [isKept, setKept] = useState(true);
  const isTyped = canEdit && draft !== null && draft.text !== committed;
  const isSettled = canEdit && draft !== null && draft.text === committed;

  // Committed elsewhere, it must not come up again once that is something else.
  useEffect(() => {
    if (!isSettled) return;
    setDraft(null);
    dropTyped({ paper, subject, field });
  }, [isSettled, paper, subject, field]);

  function drop() {
    setDraft(null);
    dropTyped(place);
  }

  return {
    text: canEdit && draft !== null ? draft.text : committed,
    isTyped,
    isFresh: isTyped && draft.isFresh,
    isKept: isKept || !isTyped,
    meanwhile: isTyped && committed !== draft.over ? committed : null,
    type(text) {
      // Nor typed back to what it was.
      if (text === committed) return drop();
      const over = draft?.over ?? committed;
      setDraft({ text, over, isFresh: true });
      setKept(keepTyped(place, text, over));
    },
    drop,
  };
}
