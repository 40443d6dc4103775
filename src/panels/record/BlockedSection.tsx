import { useState } from "react";
import { setField } from "@/progress";
import type { ItemBody } from "./body";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { ReasonForm } from "./ReasonForm";
import { Said } from "./Said";
import { Section } from "./Section";
import { Stamped } from "./Stamped";

/** Blocked needs a note: it is written once there is one. */
export function BlockedSection({ item }: { item: ItemBody }) {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const [isAsking, setAsking] = useState(false);
  const { value, reason, stamp } = item.standing.blocked;
  const say = fieldWords(locale);
  const set = (isBlocked: boolean, note?: string) =>
    onDone(
      setField(paper, subject, "blocked", isBlocked, note),
      isBlocked ? say.blocked : say.unblocked,
    );

  return (
    <Section title={say.blocked}>
      <label className="option">
        <input
          type="checkbox"
          checked={value || isAsking}
          disabled={!canEdit}
          onChange={(event) => {
            if (value) set(false);
            else setAsking(event.target.checked);
          }}
        />
        {say.blockedTest}
      </label>
      {isAsking && !value && (
        <ReasonForm
          field="blocked.reason"
          label={say.blockedWhy}
          confirm={say.blockIt}
          cancel={say.notBlocked}
          needed={say.needsNote}
          onConfirm={(note) => {
            set(true, note);
            setAsking(false);
            return null;
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      {value && (
        <p className="whitespace-pre-line">
          <Said>{reason}</Said>
        </p>
      )}
      <Stamped stamp={stamp} />
    </Section>
  );
}
