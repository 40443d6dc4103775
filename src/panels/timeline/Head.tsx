import { positionOn } from "@/charts";
import type { Size } from "@/ui";
import type { TimeAxis } from "./axis";
import { widthOf } from "./labels";

/** About the height of a label's letters, in rem, and the least space between two labels, in px. */
export const labelEm = 0.75;
const space = 6;

type Props = { axis: TimeAxis; size: Size; todayAt: number | null; todayName: string };

/** The years, each over its own stretch, as many as have room; they stay in sight while the rows scroll. */
export function Head({ axis: { scale, years }, size, todayAt, todayName }: Props) {
  const em = labelEm * size.rem;
  const xOf = (value: number) => positionOn(scale, value) * size.width;
  const widest = widthOf("2000", em) + space;
  const [first = 0, second = first + 1] = years;
  const every = Math.max(1, Math.ceil(widest / (xOf(second) - xOf(first))));
  const wide = widthOf(todayName, em);
  // Over its line, but within the plot: a date is long.
  const today =
    todayAt === null ? null : Math.min(Math.max(xOf(todayAt), wide / 2), size.width - wide / 2);
  const isFree = (year: number) =>
    today === null || Math.abs(xOf(year + 0.5) - today) > (widest + wide) / 2;
  return (
    <>
      {years
        .filter((year, index) => index % every === 0 && isFree(year))
        .map((year) => (
          <span key={year} style={{ insetInlineStart: `${xOf(year + 0.5)}px` }}>
            {year}
          </span>
        ))}
      {today !== null && (
        <span data-today="" style={{ insetInlineStart: `${today}px` }}>
          {todayName}
        </span>
      )}
    </>
  );
}
