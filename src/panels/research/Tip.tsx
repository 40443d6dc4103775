import type { CSSProperties } from "react";
import type { Locale } from "@/i18n";
import { useDismissal } from "@/ui";
import type { DrawnLine } from "./drawn";
import type { Geometry } from "./geometry";
import type { Ground } from "./model";
import { plain } from "./percent";
import type { Stop } from "./stops";
import { words } from "./words";

/** What the point meant says, beside it, towards the middle of the chart. */
export function Tip(props: {
  lines: readonly DrawnLine[];
  ground: Ground;
  geometry: Geometry;
  stop: Stop;
  locale: Locale;
  onDismiss: () => void;
}) {
  const { lines, ground, geometry, stop, locale, onDismiss } = props;
  const say = words(locale);
  useDismissal(onDismiss);
  const line = lines[stop.line];
  const spot = geometry.spots[stop.line]?.[stop.at];
  const value = line?.values[stop.at];
  const year = ground.years[stop.at];
  if (!line || !spot || typeof value !== "number" || year === undefined) return null;
  const at = { "--x": `${spot.x}px`, "--y": `${spot.y}px` } as CSSProperties;
  return (
    <>
      <span aria-hidden="true" className="research-ring" style={at} />
      <div
        role="tooltip"
        data-open=""
        className="research-tip"
        data-before={spot.x > geometry.width / 2 || undefined}
        data-below={spot.y < geometry.height / 2 || undefined}
        style={at}
      >
        <b>{say.tipHead(line.name, year)}</b> {say.tipValue(plain(value, ground.digits))}
        <span className="text-soft">{say.tipRecord}</span>
      </div>
    </>
  );
}
