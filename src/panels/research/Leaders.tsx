import type { DrawnLine } from "./drawn";
import type { Geometry } from "./geometry";

/** Between a leader and what it joins. */
const gap = 6;

/** From a line's last value to its label: dotted, unlike any line. */
export function Leaders(props: { lines: readonly DrawnLine[]; geometry: Geometry }) {
  const { lines, geometry } = props;
  const { end, width } = geometry;
  return (
    <svg className="research-leaders" aria-hidden="true">
      {lines.map(({ id, last }, index) => {
        const from = geometry.spots[index]?.[last.at];
        const to = geometry.labels[index];
        if (!from || to === undefined) return null;
        const turn = (end + width) / 2;
        return (
          <path
            key={id}
            d={`M${from.x + gap} ${from.y}H${turn}L${width - gap} ${to}H${width}`}
            fill="none"
            stroke="var(--rule)"
            strokeDasharray="1 2"
          />
        );
      })}
    </svg>
  );
}
