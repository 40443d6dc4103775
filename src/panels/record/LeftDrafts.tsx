import { useEffect, useState } from "react";
import { dayText } from "@/changes";
import { dropTyped, type LeftDraft, leftDrafts, localDay, type Typed } from "@/progress";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { Said } from "./Said";

/** What windows that are gone left half-typed in a field: to be used here, or given up. */
export function LeftDrafts(props: {
  field: string;
  typed: Typed;
  longest: number;
  separator: string;
}) {
  const { paper, subject, canEdit, locale } = useEditing();
  const { field, typed, longest, separator } = props;
  const [left, setLeft] = useState<readonly LeftDraft[]>([]);
  useEffect(() => {
    let isWanted = true;
    void leftDrafts({ paper, subject, field }).then((found) => {
      if (isWanted) setLeft(found);
    });
    return () => {
      isWanted = false;
    };
  }, [paper, subject, field]);
  if (!canEdit || left.length === 0) return null;
  const say = fieldWords(locale);

  const withTyped = ({ text }: LeftDraft) => (typed.isTyped ? typed.text + separator + text : text);

  function handle(control: HTMLElement, draft: LeftDraft, isTaken: boolean) {
    const box = control.closest(".record-field")?.querySelector("textarea");
    if (isTaken) typed.type(withTyped(draft));
    dropTyped({ paper, subject, field }, draft);
    setLeft(left.filter((each) => each !== draft));
    box?.focus();
  }

  return (
    <ul className="record-left no-print">
      {left.map((draft) => (
        <li key={`${draft.window} ${draft.at}`}>
          <p className="text-xs text-soft">
            {say.left(draft.at === "" ? "" : dayText(localDay(draft.at), locale))}
          </p>
          <p className="whitespace-pre-line">
            <Said>{draft.text}</Said>
          </p>
          <p className="flex gap-4">
            {withTyped(draft).length > longest ? (
              say.noRoom(longest)
            ) : (
              <button
                type="button"
                className="quiet"
                onClick={(event) => handle(event.currentTarget, draft, true)}
              >
                {say.takeDraft}
              </button>
            )}
            <button
              type="button"
              className="quiet"
              onClick={(event) => handle(event.currentTarget, draft, false)}
            >
              {say.dropDraft}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
