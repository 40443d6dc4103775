import { positionValues, setPosition } from "@/progress";
import { axisWords } from "./axisWords";
import type { ItemBody } from "./body";
import { useEditing } from "./editing";
import { Scale } from "./Scale";
import { Section } from "./Section";
import { Stamped } from "./Stamped";
import { TextField } from "./TextField";
import { useTyped } from "./useTyped";

/** Where we stand on it, and why. */
export function PositionSection({ item }: { item: ItemBody }) {
  const { paper, subject, locale, onDone } = useEditing();
  const { position } = item.standing;
  const say = axisWords(locale);
  const typed = useTyped("position.reason", position.reason);

  function commitReason() {
    if (!typed.isTyped) return;
    const reason = typed.text.trim();
    onDone(
      setPosition(paper, subject, position.value, reason === "" ? undefined : reason),
      say.positionReason,
    );
    typed.drop();
  }

  return (
    <Section title={say.position}>
      <Scale
        isHeaded
        label={say.position}
        value={position.value}
        options={positionValues.map((value) => ({ value, ...say.positionSteps[value] }))}
        onSet={(value) =>
          onDone(
            setPosition(paper, subject, value),
            `${say.position}: ${say.positionSteps[value].name}`,
          )
        }
      />
      <TextField
        label={say.positionReason}
        field="position.reason"
        typed={typed}
        onEnter={commitReason}
        onBlur={commitReason}
      />
      <Stamped stamp={position.stamp} />
    </Section>
  );
}
