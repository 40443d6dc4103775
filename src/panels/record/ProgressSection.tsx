import { useState } from "react";
import { type ActionProgress, progressValues, setProgress } from "@/progress";
import { axisWords } from "./axisWords";
import type { ItemBody } from "./body";
import { ClosingForm } from "./ClosingForm";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { Said } from "./Said";
import { Scale } from "./Scale";
import { focusHead, Section } from "./Section";
import { Stamped } from "./Stamped";

/** How far it has come. What has actions is as far as they are. */
export function ProgressSection({ item }: { item: ItemBody }) {
  const { paper, subject, locale, onDone } = useEditing();
  const [isClosing, setClosing] = useState(false);
  const { progress, computed } = item.standing;
  const say = axisWords(locale);
  if (computed !== null) {
    return (
      <Section title={say.progress}>
        <p>{computed}</p>
      </Section>
    );
  }

  function set(value: ActionProgress) {
    setClosing(value === "closed");
    if (value === "closed") return;
    onDone(
      setProgress(paper, subject, value),
      fieldWords(locale).isSet(say.progress, say.progressSteps[value].name),
    );
  }

  return (
    <Section title={say.progress}>
      <Scale
        label={say.progress}
        isHeaded
        value={isClosing ? "closed" : progress.value}
        options={progressValues.map((value) => ({ value, ...say.progressSteps[value] }))}
        onSet={set}
      />
      {isClosing ? (
        <ClosingForm onEnd={() => setClosing(false)} />
      ) : (
        <>
          {progress.reason !== "" && (
            <p className="whitespace-pre-line">
              <Said>{progress.reason}</Said>
            </p>
          )}
          {progress.value === "closed" && (
            <button
              type="button"
              className="quiet no-print"
              onClick={(event) => {
                focusHead(event.currentTarget);
                setClosing(true);
              }}
            >
              {say.otherReason}
            </button>
          )}
          <Stamped stamp={progress.stamp} />
        </>
      )}
    </Section>
  );
}
