import { useId } from "react";

type RadioOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be had here. */
  readonly whyNot?: string | undefined;
};

/** One of a few; an option that cannot be had says why. */
export function Radios<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly RadioOption<Value>[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  const reasons = props.options.flatMap(({ whyNot }) => whyNot ?? []);
  return (
    <fieldset>
      <legend className="font-semibold">{props.label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {props.options.map(({ value, label, whyNot }) => (
          <label key={value} className="option">
            <input
              type="radio"
              name={id}
              checked={value === props.value}
              disabled={whyNot !== undefined}
              aria-describedby={whyNot ? `${id}-why` : undefined}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {reasons.length > 0 && (
        <p id={`${id}-why`} className="text-xs text-soft">
          {[...new Set(reasons)].join(" ")}
        </p>
      )}
    </fieldset>
  );
}
