import type { TimelineModel } from "./model";
import { Glyph } from "./Sign";
import { words } from "./words";

/** The shapes that are shown, and what each stands for here; fewer words where there is less room. */
export function Legend({ model }: { model: TimelineModel }) {
  const { ground, options, locale } = model;
  const { sign: short, brief, event, list } = words(locale);
  // A shape is told by its outline, and a reader without the record meets solid ones alone.
  const says = options.record ? "record" : "paper";
  if (ground.signs.length === 0) return null;
  return (
    <ul className="timeline-key timeline-legend" aria-hidden="true">
      {ground.signs.map(({ sign, events }) => {
        const [only, ...others] = events.map((each) => event[each]);
        const isOne = others.length === 0 && brief[sign] !== undefined;
        return (
          <li key={sign}>
            <Glyph sign={sign} says={says} />
            <span className="timeline-brief">{isOne ? only : (brief[sign] ?? short[sign])}</span>
            <span className="timeline-short">{isOne ? only : short[sign]}</span>
            <span className="timeline-long">{list(events.map((each) => event[each]))}</span>
          </li>
        );
      })}
    </ul>
  );
}
