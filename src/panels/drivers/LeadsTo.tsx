import { markProps } from "@/linking";
import type { DriversModel } from "./model";
import { words } from "./words";

/** Where the drivers lead: the directions and, beside each, its trends. */
export function LeadsTo({ model: { directions, locale } }: { model: DriversModel }) {
  if (directions.length === 0) return null;
  return (
    <div className="flex gap-x-2 text-xs">
      <p className="shrink-0 leading-6 text-soft">{words(locale).leadsTo}</p>
      <ul className="flex grow flex-wrap gap-x-5">
        {directions.map(({ id, name, full, mark, trends }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2.5">
            <button
              type="button"
              {...markProps(id, mark)}
              title={full}
              className="min-h-6 font-semibold pointer-coarse:min-h-11"
            >
              {name}
            </button>
            {trends.map((trend) => (
              <button
                key={trend.id}
                type="button"
                {...markProps(trend.id, trend.mark)}
                className="min-h-6 pointer-coarse:min-h-11"
              >
                {trend.name}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
