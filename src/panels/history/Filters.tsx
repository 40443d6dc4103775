import { useId, useRef } from "react";
import { choicesIn, everything, type Filter, kinds } from "./filter";
import { listWords } from "./listWords";
import type { HistoryModel } from "./model";
import { toldBy } from "./told";

/** Whose changes, of which kind, on which item. */
export function Filters(props: {
  model: HistoryModel;
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const { model, filter, onChange } = props;
  const { whose, kind, item } = filter;
  const say = listWords(model.locale);
  const choices = choicesIn(model.entries, toldBy(model));
  const ground = useRef<HTMLFieldSetElement>(null);
  // Its button goes with what is cleared, and would take the focus along.
  function clear() {
    ground.current?.querySelector("select")?.focus();
    onChange(everything);
  }
  return (
    <fieldset
      ref={ground}
      className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 pb-1 text-xs"
    >
      <legend className="sr-only">{say.filters}</legend>
      <Select
        label={say.whose}
        value={whose}
        options={[{ value: null, label: say.everyone }, ...choices.whose]}
        onChange={(value) => onChange({ ...filter, whose: value })}
      />
      <Select
        label={say.kind}
        value={kind}
        options={[
          { value: null, label: say.kinds.all },
          ...kinds.map((value) => ({ value, label: say.kinds[value] })),
        ]}
        onChange={(value) => onChange({ ...filter, kind: value })}
      />
      <Select
        label={say.item}
        value={item}
        options={[{ value: null, label: say.anyItem }, ...choices.items]}
        onChange={(value) => onChange({ ...filter, item: value })}
      />
      {(whose ?? kind ?? item) !== null && (
        <button type="button" className="quiet" onClick={clear}>
          {say.clear}
        </button>
      )}
    </fieldset>
  );
}

function Select<Value extends string>(props: {
  label: string;
  value: Value | null;
  options: readonly { readonly value: Value | null; readonly label: string }[];
  onChange: (value: Value | null) => void;
}) {
  const id = useId();
  const { label, value, options, onChange } = props;
  return (
    <span className="flex max-w-full items-center gap-1.5">
      <label htmlFor={id} className="shrink-0 text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => {
          const chosen = options.find((option) => (option.value ?? "") === target.value);
          onChange(chosen?.value ?? null);
        }}
        className="min-h-7 max-w-48 min-w-0 border border-rule bg-paper px-1 pointer-coarse:min-h-11"
      >
        {options.map((option) => (
          <option key={option.value ?? ""} value={option.value ?? ""}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
