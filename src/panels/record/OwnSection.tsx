import { renameOwnAction, retireOwnAction } from "@/progress";
import type { OwnSide } from "./body";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import { ReasonForm } from "./ReasonForm";
import { Said } from "./Said";
import { focusHead, Section } from "./Section";
import { Stamped } from "./Stamped";
import { TextField } from "./TextField";
import { useTyped } from "./useTyped";

/** The title of an action of our own, which can be changed. */
export function OwnTitle({ own }: { own: OwnSide }) {
  const { paper, subject, locale, onDone } = useEditing();
  const typed = useTyped("action", own.title);

  function rename() {
    const title = typed.text.trim();
    // Without a title there would be nothing to call it by.
    if (title !== "" && title !== own.title) {
      onDone(renameOwnAction(paper, subject, title), entryWords(locale).renamed);
    }
    typed.drop();
  }

  return (
    <TextField
      label={entryWords(locale).titleOfOwn}
      field="action"
      typed={typed}
      onEnter={rename}
      onBlur={rename}
    />
  );
}

/** Taking it out of the count, and back in. */
export function RetireSection({ own }: { own: OwnSide }) {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const say = entryWords(locale);
  return (
    <Section title={own.isRetired ? say.isRetired : say.retireHead}>
      <p className="text-xs text-soft">{say.retireHow}</p>
      {own.isRetired ? (
        <>
          <p className="whitespace-pre-line">
            <Said>{own.reason}</Said>
          </p>
          <Stamped stamp={own.stamp} />
          <button
            type="button"
            className="record-act no-print"
            disabled={!canEdit}
            onClick={(event) => {
              focusHead(event.currentTarget);
              onDone(retireOwnAction(paper, subject, false), say.takenUp);
            }}
          >
            {say.unretire}
          </button>
        </>
      ) : (
        <ReasonForm
          field="retired.reason"
          label={say.retireWhy}
          confirm={say.retire}
          cancel={null}
          needed={say.needsWhy}
          onConfirm={(reason) => {
            onDone(retireOwnAction(paper, subject, true, reason), say.isRetired);
            return null;
          }}
        />
      )}
    </Section>
  );
}
