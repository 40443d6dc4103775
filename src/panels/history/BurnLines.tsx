import type { Locale } from "@/i18n";
import { type BurnUp, countsOn } from "@/progress";
import { burnWords } from "./burnWords";
import { type Geometry, type Series, seriesOrder, stepPath, yOf } from "./plot";
import type { Span } from "./span";
import type { Tick } from "./ticks";

type Drawn = {
  burn: BurnUp;
  span: Span;
  geometry: Geometry;
  ticks: readonly Tick[];
  /** The day that is looked at, and whether it is the one shown on the page. */
  day: number;
  isShown: boolean;
  locale: Locale;
};

/** The two step lines over one time axis; said in words by the slider that lies over them. */
export function BurnLines(props: Drawn) {
  const { geometry, ticks, day, isShown, locale } = props;
  const { axis, left, right, xOf, strips } = geometry;
  const say = burnWords(locale);
  const x = xOf(day);
  return (
    <svg className="history-lines" aria-hidden="true" width="100%" height="100%">
      {ticks.map((tick, index) => (
        <g key={tick.day}>
          <line
            className="history-grid"
            x1={xOf(tick.day)}
            x2={xOf(tick.day)}
            y1={strips.recommendations.top}
            y2={axis}
          />
          <text x={xOf(tick.day)} y={axis + 15} textAnchor={anchorOf(xOf(tick.day), left, right)}>
            {say.tick(tick, index === 0)}
          </text>
        </g>
      ))}
      {seriesOrder.map((series) => (
        <StripLines key={series} {...props} series={series} />
      ))}
      <line
        className={isShown ? "history-day is-shown" : "history-day"}
        x1={x}
        x2={x}
        y1={strips.recommendations.top - 4}
        y2={axis}
      />
    </svg>
  );
}

/** A label at either end stays within the plot. */
function anchorOf(x: number, left: number, right: number): "start" | "middle" | "end" {
  if (x - left < 24) return "start";
  return right - x < 4 ? "end" : "middle";
}

function StripLines(props: Drawn & { series: Series }) {
  const { burn, span, geometry, series, day, locale } = props;
  const { left, right, xOf, strips } = geometry;
  const strip = strips[series];
  const say = burnWords(locale);
  const all = burn.before[series].of;
  const end = countsOn(burn, span.to)[series];
  const here = countsOn(burn, day)[series];
  const place = (count: number) => yOf(strip, count, all);
  return (
    <g>
      <text x={0} y={strip.head} className="history-strip">
        {say[series]}
      </text>
      <line className="history-base" x1={left} x2={right} y1={strip.bottom} y2={strip.bottom} />
      <text x={left - 6} y={strip.bottom + 4} textAnchor="end">
        0
      </text>
      <text x={left - 6} y={strip.top + 4} textAnchor="end">
        {all}
      </text>
      <path className="history-all" d={stepPath(burn, span, series, "of", geometry)} />
      <path className="history-done" d={stepPath(burn, span, series, "implemented", geometry)} />
      <circle className="history-dot" cx={xOf(day)} cy={place(here.implemented)} r={4} />
      <text x={right + 8} y={place(end.implemented) + 4} className="history-end">
        {say.count(end, series)}
      </text>
    </g>
  );
}
