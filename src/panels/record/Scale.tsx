import { type KeyboardEvent, useId } from "react";
import { axisWords } from "./axisWords";
import { useEditing } from "./editing";

type Option<Value extends string> = {
  readonly value: Value;
  readonly name: string;
  /** When it holds, in one line. */
  readonly test?: string;
};

const moves: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * One of a few, as radio buttons. Arrow keys only move and Space sets, because each setting is a change
 * that is kept: walking to the last option must not write down all those before it.
 */
export function Scale<Value extends string>(props: {
  label: string;
  value: Value | null;
  options: readonly Option<Value>[];
  isInline?: boolean;
  /** The section's head says what it is. */
  isHeaded?: boolean;
  onSet: (value: Value) => void;
}) {
  const { canEdit, locale } = useEditing();
  const id = useId();
  return (
    <fieldset
      disabled={!canEdit}
      aria-describedby={`${id}-how`}
      className={props.isInline ? "record-scale is-inline" : "record-scale"}
      onKeyDown={moveOnly}
    >
      <legend className={props.isHeaded ? "sr-only" : "record-label"}>{props.label}</legend>
      <p id={`${id}-how`} className="record-how no-print">
        {axisWords(locale).howTo}
      </p>
      {props.options.map(({ value, name, test }) => (
        <label key={value} className="record-step">
          <input
            type="radio"
            name={id}
            checked={value === props.value}
            onChange={() => props.onSet(value)}
            aria-describedby={test ? `${id}-${value}` : undefined}
            aria-label={name}
          />
          <span>
            {name}
            {test && (
              <span id={`${id}-${value}`} className="record-test">
                {test}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function moveOnly(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const move = moves[event.key];
  if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input")];
  if (!(event.target instanceof HTMLInputElement)) return;
  const place = radios.indexOf(event.target);
  event.preventDefault();
  radios[(place + move + radios.length) % radios.length]?.focus();
}
