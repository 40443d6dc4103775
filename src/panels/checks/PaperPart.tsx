import { Hatch } from "@/charts";
import type { Locale } from "@/i18n";
import type { PaperSide } from "./paperSide";
import { words } from "./words";

/** The paper's statements, each with its place, and its dates. `hasDates`: either side has some. */
export function PaperPart(props: { paper: PaperSide; hasDates: boolean; locale: Locale }) {
  const { paper, hasDates, locale } = props;
  const { claims, places, dates } = paper;
  const say = words(locale);
  return (
    <div className="check-paper">
      <div>
        <h5 className="check-label">{say.paperSays}</h5>
        {claims.map(({ id, text, places: stands, grade, others }) => (
          <div key={id} className="check-claim">
            <p>{text}</p>
            <p className="check-note">{[...stands, grade].join(" · ")}</p>
            {others.length > 0 && <p className="check-note">{say.alsoChecked(others)}</p>}
          </div>
        ))}
        {claims.length === 0 && (
          <>
            <p>{say.noStatement}</p>
            <p className="check-note">{places.join(" · ")}</p>
          </>
        )}
      </div>
      {hasDates && (
        <div className="check-dates">
          <h6 className="check-head">{say.dates}</h6>
          {dates.length === 0 && (
            <p className="check-unstated">
              <Hatch /> {say.noDate}
            </p>
          )}
          <ul className="check-facts">
            {dates.map(({ id, when, label, aside }) => (
              <li key={id}>
                <span className="check-what">{when}</span>
                <span>{say.aside(label, aside)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
