import type { RefObject } from "react";
import type { Locale } from "@/i18n";
import { type Marks, markProps } from "@/linking";
import type { DrawnLine } from "./drawn";
import type { Geometry } from "./geometry";
import type { Ground } from "./model";
import { percent } from "./percent";
import { words } from "./words";

/** Each line's name and last value, at its end or as near to it as the other labels let it stand. */
export function Labels(props: {
  column: RefObject<HTMLUListElement | null>;
  label: RefObject<HTMLLIElement | null>;
  lines: readonly DrawnLine[];
  ground: Ground;
  geometry: Geometry | null;
  markOf: Marks["markOf"];
  locale: Locale;
}) {
  const { column, label, lines, ground, geometry, markOf, locale } = props;
  const { years, digits } = ground;
  const say = words(locale);
  return (
    <ul ref={column} className="research-labels">
      {lines.map((line, index) => {
        const { name, gap, last, isHome, economy } = line;
        const value = percent(last.value, digits);
        const early = last.year === years.at(-1) ? "" : say.inYear(last.year);
        const spoken = say.labelSays(`${name} ${value}${early}`, last.year);
        return (
          <li
            key={line.id}
            ref={index === 0 ? label : undefined}
            style={{ insetBlockStart: shift(geometry, index) }}
          >
            <button
              type="button"
              {...markProps(economy, markOf(economy))}
              data-home={isHome || undefined}
              data-stop={`${index}:${years.length}`}
              aria-label={gap ? spoken + say.joined + say.gapShort(gap) : spoken}
            >
              <b>{name}</b> {value}
              {early}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** From its place in the list to its place at the line's end; before anything is measured, none. */
function shift(geometry: Geometry | null, index: number): string {
  const middle = geometry?.labels[index] ?? 0;
  return geometry ? `calc(${middle}px - ${index + 0.5} * var(--pitch))` : "0";
}
