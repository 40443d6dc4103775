import type { FocusEvent, MouseEvent } from "react";
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
    // Typed and not set yet, it is the reason for the position chosen then.
    onDone(
      setPosition(paper, subject, value, isChosen && !typed.isTyped ? undefined : reason),
      fieldWords(locale).isSet(say.position, say.positionSteps[value].name),
    );
    typed.drop();
  }

  function commitReason() {
    if (!typed.isTyped) return;
    onDone(setPosition(paper, subject, position.value, reason), say.positionReason);
    typed.drop();
  }

  /** A press on the words of a step would first take the focus nowhere. */
  function handlePress(event: MouseEvent<HTMLElement>) {
    const isStep = event.target instanceof Element && event.target.closest("fieldset");
    if (isStep && typed.isFresh) event.preventDefault();
  }

  /** On its way to another position the reason is not yet one for the old. */
  function handleBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (isChosen && typed.isFresh && !currentTarget.contains(relatedTarget)) commitReason();
  }

  return (
    <Section title={say.position}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus goes. */}
      <div onMouseDown={handlePress} onBlur={handleBlur}>
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
        />
      </div>
      <Stamped stamp={position.stamp} />
    </Section>
  );
}
