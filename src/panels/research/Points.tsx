import { memo } from "react";
import type { Locale } from "@/i18n";
import { type Mark, type Marks, markProps } from "@/linking";
import type { DrawnLine } from "./drawn";
import type { Geometry, Spot } from "./geometry";
import type { Ground } from "./model";
import { plain } from "./percent";
import type { Stop } from "./stops";
import { words } from "./words";

/** Every value as a button for the keyboard and for whoever hears it. */
export function Points(props: {
  lines: readonly DrawnLine[];
  ground: Ground;
  geometry: Geometry;
  markOf: Marks["markOf"];
  locale: Locale;
  setTip: (tip: Stop | null) => void;
}) {
  const { lines, ground, geometry, markOf, locale, setTip } = props;
  return lines.map((line, index) => (
    <PointsOfLine
      key={line.id}
      line={line}
      index={index}
      spots={geometry.spots[index]}
      years={ground.years}
      digits={ground.digits}
      mark={markOf(line.economy)}
      locale={locale}
      setTip={setTip}
    />
  ));
}

const PointsOfLine = memo(function PointsOfLine(props: {
  line: DrawnLine;
  index: number;
  spots: readonly (Spot | null)[] | undefined;
  years: readonly number[];
  digits: number;
  mark: Mark;
  locale: Locale;
  setTip: (tip: Stop | null) => void;
}) {
  const { line, index, spots, years, digits, mark, locale, setTip } = props;
  const say = words(locale);
  return (
    <ul aria-label={line.name}>
      {years.map((year, at) => {
        const spot = spots?.[at];
        const value = line.values[at];
        if (!spot || typeof value !== "number") return null;
        return (
          <li key={year}>
            <button
              type="button"
              {...markProps(line.economy, mark)}
              className="research-point"
              style={{ insetInlineStart: spot.x, insetBlockStart: spot.y }}
              data-stop={`${index}:${at}`}
              aria-label={say.point(line.name, year, plain(value, digits))}
              onFocus={() => setTip({ line: index, at })}
              onBlur={() => setTip(null)}
            />
          </li>
        );
      })}
    </ul>
  );
});
