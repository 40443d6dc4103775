import { Hatch } from "@/charts";
import { markProps } from "@/linking";
import type { PracticeModel } from "./model";
import { Sign } from "./Sign";
import { words } from "./words";

/** The trends that some practice follows, each a mark and a key to its sign, and how many state none. */
export function Trends({ model }: { model: PracticeModel }) {
  const { grid, markOf, locale } = model;
  const { trends, entries, rows } = grid;
  const say = words(locale);
  const stated = trends.reduce((sum, { count }) => sum + count, 0);
  const all = entries.length;
  const hasGap = rows.some(({ cells }) => cells.some((cell) => cell.entries.length === 0));
  return (
    <div
      className="practice-trends"
      data-dim={trends.some(({ trend }) => markOf(trend.id) === "muted") || undefined}
    >
      <span>{say.trends}</span>
      {trends.map(({ trend, sign, count }) => (
        <button
          key={trend.id}
          type="button"
          {...markProps(trend.id, markOf(trend.id))}
          aria-label={say.trendSpoken(trend.name, count, all)}
          title={trend.title}
          className="practice-trend"
        >
          <Sign sign={sign} isPaper />
          {trend.name}
          <span>{say.count(count)}</span>
        </button>
      ))}
      {stated < all && (
        <span>
          <Sign sign={0} isPaper />
          {say.noneStated(all - stated, all)}
        </span>
      )}
      {hasGap && (
        <span className="practice-key">
          <Hatch width={20} height={12} />
          {say.noneNamed}
        </span>
      )}
    </div>
  );
}
