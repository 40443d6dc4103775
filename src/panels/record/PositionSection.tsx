import { type Position, positionValues, setPosition } from "@/progress";
import { axisWords } from "./axisWords";
import type { ItemBody } from "./body";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
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
  const isChosen = position.value !== "not-considered";
  const reason = typed.text.trim() || undefined;

  function choose(value: Position) {
    // Said before a position is chosen, it is the reason for the one chosen then.
    onDone(
      setPosition(paper, subject, value, isChosen ? undefined : reason),
      fieldWords(locale).isSet(say.position, say.positionSteps[value].name),
    );
    if (!isChosen) typed.drop();
  }

  function commitReason() {
    if (!typed.isTyped) return;
    onDone(setPosition(paper, subject, position.value, reason), say.positionReason);
    typed.drop();
  }

  return (
    <Section title={say.position}>
      <Scale
        isHeaded
        label={say.position}
        value={position.value}
        options={positionValues.map((value) => ({ value, ...say.positionSteps[value] }))}
        onSet={choose}
      />
      <TextField
        label={say.positionReason}
        field="position.reason"
        typed={typed}
        onEnter={commitReason}
        onBlur={() => isChosen && commitReason()}
      />
      <Stamped stamp={position.stamp} />
    </Section>
  );
}
