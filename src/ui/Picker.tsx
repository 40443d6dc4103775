import { useState } from "react";
import { useLanguage } from "@/i18n";
import { words } from "./words";

type Option = { readonly value: string; readonly label: string };

/** From so many options on one searches rather than looks. */
const many = 6;
/** More than one reads; the search narrows them. */
const most = 40;

/** Some of many: check boxes, with a search where there are many. None picked means all. */
export function Picker(props: {
  label: string;
  options: readonly Option[];
  picked: readonly string[];
  onChange: (picked: readonly string[]) => void;
}) {
  const { label, options, picked, onChange } = props;
  const [sought, setSought] = useState("");
  const say = words(useLanguage((state) => state.locale));
  const has = (text: string) => text.toLowerCase().includes(sought.trim().toLowerCase());
  const found = options.filter(({ value, label }) => has(label) || has(value));
  const isPicked = (value: string) => picked.length === 0 || picked.includes(value);

  // Kept in the options' order, so that one choice has one link; all of them is no choice.
  function toggle(value: string) {
    const next = options
      .map((option) => option.value)
      .filter((each) => (each === value ? !isPicked(each) : isPicked(each)));
    onChange(next.length === options.length ? [] : next);
  }

  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {options.length >= many && (
        <input
          type="search"
          aria-label={say.seek(label)}
          placeholder={say.seek(label)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="my-1 min-h-8 w-full border border-rule bg-paper px-2"
        />
      )}
      <div className="flex flex-wrap gap-x-4">
        {found.slice(0, most).map(({ value, label }) => (
          <label key={value} className="option">
            <input type="checkbox" checked={isPicked(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
      <p role="status" className="text-xs text-soft">
        {sought && say.found(found.length)}
        {found.length > most && say.firstOnly(most)}
      </p>
      {picked.length > 0 && (
        <button type="button" className="quiet text-xs" onClick={() => onChange([])}>
          {say.all}
        </button>
      )}
    </fieldset>
  );
}
