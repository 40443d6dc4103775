import { useId } from "react";
import { hueOf } from "@/charts";
import type { Locale } from "@/i18n";
import { markProps } from "@/linking";
import type { Layout } from "./diagram";
import type { Edge, Size } from "./geometry";
import type { PairMark } from "./model";
import { words } from "./words";

/** The pairs: lines from one driver's colour to the other's, with a wide target around each. */
export function Edges(props: {
  pairs: readonly PairMark[];
  layout: Layout;
  size: Size;
  locale: Locale;
}) {
  const { pairs, layout, size, locale } = props;
  return (
    <svg
      width={size.width}
      height={size.height}
      className="pointer-events-none absolute inset-0"
      role="presentation"
    >
      {pairs.map((pair, index) => {
        const edge = layout.edges[index];
        return edge && <EdgeLine key={pair.id} pair={pair} edge={edge} locale={locale} />;
      })}
    </svg>
  );
}

function EdgeLine({ pair, edge, locale }: { pair: PairMark; edge: Edge; locale: Locale }) {
  const gradient = useId();
  const [a, b] = edge;
  const [from, to] = pair.ends.map((end) => `var(--${hueOf(end)}-mark)`);
  const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line in a drawing cannot be an HTML button.
    <g
      role="button"
      aria-label={words(locale).pairSays(pair.name, pair.says)}
      {...markProps(pair.id, pair.mark)}
      className="pair"
    >
      <defs>
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" {...ends}>
          <stop offset="0" style={{ stopColor: from }} />
          <stop offset="1" style={{ stopColor: to }} />
        </linearGradient>
      </defs>
      <polygon points={around(edge, 12)} className="pair-target" />
      <polygon points={around(edge, 4)} className="pair-halo" />
      <line
        {...ends}
        stroke={`url(#${gradient})`}
        strokeWidth="2.5"
        strokeDasharray={pair.isSilent ? "5 5" : undefined}
        className="pair-line"
      />
    </g>
  );
}

/** A strip along an edge; a polygon, because forced colours paint every line. */
function around([a, b]: Edge, by: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [((b.y - a.y) / length) * by, ((a.x - b.x) / length) * by];
  return [
    [a.x + dx, a.y + dy],
    [b.x + dx, b.y + dy],
    [b.x - dx, b.y - dy],
    [a.x - dx, a.y - dy],
  ]
    .map((point) => point.join(","))
    .join(" ");
}
