/** One of a few, side by side: native radio buttons, so arrows and names come for free. */
export function Choice<Value extends string>(props: {
  name: string;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className="flex shrink-0 border border-hair">
      <legend className="sr-only">{props.label}</legend>
      {props.options.map(({ value, label, lang }) => (
        <label
          key={value}
          lang={lang}
          className="flex min-h-8 cursor-pointer items-center px-3 whitespace-nowrap has-checked:bg-wash has-checked:font-semibold has-focus-visible:focus-ring"
        >
          <input
            type="radio"
            className="sr-only"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
