import { useState } from "react";
import { longestClosing, setProgress } from "@/progress";
import { axisWords, type Closing, closings } from "./axisWords";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { ReasonForm } from "./ReasonForm";
import { Scale } from "./Scale";

/** Closing without implementation asks why; until then nothing is written. */
export function ClosingForm({ onEnd }: { onEnd: () => void }) {
  const { paper, subject, locale, onDone } = useEditing();
  const [why, setWhy] = useState<Closing | null>(null);
  const say = axisWords(locale);

  function close(text: string): string | null {
    if (why === null) return say.chooseWhy;
    const step = setProgress(paper, subject, "closed", say.closed(say.closings[why], text));
    onDone(step, fieldWords(locale).isSet(say.progress, say.progressSteps.closed.name));
    onEnd();
    return null;
  }

  return (
    <ReasonForm
      field="progress.reason"
      longest={longestClosing}
      label={say.closingText}
      confirm={say.closeIt}
      cancel={say.keepOpen}
      needed={null}
      onConfirm={close}
      onCancel={onEnd}
    >
      <Scale
        label={say.closing}
        value={why}
        options={closings.map((value) => ({ value, name: say.closings[value] }))}
        isInline
        onSet={setWhy}
      />
    </ReasonForm>
  );
}
