import type { Locale } from "@/i18n";
import { type Facet, without } from "./asked";
import type { FacetOption } from "./facetOptions";
import { toolbarWords } from "./toolbarWords";

/** More one does not read through; the search finds them. */
const most = 40;

/** None picked narrows nothing. What no row has stands greyed, so that the list keeps its shape. */
export function FacetBoxes(props: {
  facet: Facet;
  label: string;
  options: readonly FacetOption[];
  picked: readonly string[];
  locale: Locale;
  onChange: (picked: readonly string[]) => void;
}) {
  const { options, picked, locale, onChange } = props;
  const say = toolbarWords(locale);
  const isPicked = (value: string) => picked.includes(value);
  // In the options' order, so that one choice has one link.
  const toggle = (value: string) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? !isPicked(each) : isPicked(each))),
    );
  // No search finds what has none.
  const shown = options.filter(
    ({ value }, index) => index < most || value === without || isPicked(value),
  );
  return (
    <fieldset>
      <legend className="font-semibold">{props.label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {shown.map(({ value, label, count }) => (
          <label key={value} className="option">
            <input
              type="checkbox"
              checked={isPicked(value)}
              disabled={count === 0 && !isPicked(value)}
              onChange={() => toggle(value)}
            />
            {say.option(label, count)}
          </label>
        ))}
      </div>
      {shown.length < options.length && (
        <p className="text-xs text-soft">{say.more(options.length - shown.length)}</p>
      )}
    </fieldset>
  );
}
