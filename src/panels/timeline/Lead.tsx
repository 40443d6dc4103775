import { Hatch } from "@/charts";
import type { TimelineModel } from "./model";
import { Apart, Glyph } from "./Sign";
import { words } from "./words";

/** Who says so, what has no date, and what the two date differently. */
export function Lead({ model }: { model: TimelineModel }) {
  const { ground, options, locale, subtitle } = model;
  const { measures, dated, contrasts } = ground.counts;
  const say = words(locale);
  const undated = measures - dated;
  const hasBoth = ground.rows.some(({ events }) => events.some(({ says }) => says === "both"));
  return (
    <div className="timeline-lead">
      <p className="sr-only">{subtitle}</p>
      <ul className="timeline-key" aria-hidden="true">
        <li>
          <Glyph sign="made" says="paper" />
          {say.paper}
        </li>
        {options.record && (
          <li>
            <Glyph sign="made" says="record" />
            {say.record}
          </li>
        )}
        {hasBoth && (
          <li data-drop="both">
            <Glyph sign="made" says="both" />
            {say.both}
          </li>
        )}
        {undated > 0 && (
          <li className="timeline-stacked">
            <Hatch width={14} height={12} />
            {say.undated(undated)}
          </li>
        )}
        {contrasts > 0 && (
          <li data-drop="apart">
            <Apart />
            <span className="timeline-apart">{say.areApart(contrasts)}</span>
            <span className="timeline-apart-brief">{say.apartBrief}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
