import { useState } from "react";
import { figureNames } from "@/dataset";
import { CheckRow } from "./CheckRow";
import { headingOf } from "./goTo";
import type { Group } from "./groups";
import type { ChecksModel } from "./model";
import { Sign } from "./Sign";
import { words } from "./words";

/** Checks drawn at first, and more of them each time one asks. */
const most = 40;

/** The checks of one verdict; those of what is chosen are always drawn. */
export function CheckGroup(props: { group: Group; all: number; model: ChecksModel }) {
  const { group, all, model } = props;
  const { verdict, lines } = group;
  const { locale, markOf, ofChoice } = model;
  const say = words(locale);
  const [shown, setShown] = useState(most);
  const drawn = lines.filter(({ id }, index) => index < shown || ofChoice?.has(id));
  // Where nothing of what is chosen is checked, no check is put aside for another.
  const hasChoice = (ofChoice?.size ?? 0) > 0;
  const rest = lines.length - drawn.length;
  return (
    <section aria-labelledby={headingOf(verdict)} className="check-group">
      <h3 id={headingOf(verdict)} tabIndex={-1} className="check-heading">
        <Sign verdict={verdict} />
        {figureNames(locale).verdict[verdict]}
        <span className="check-count">{say.ofAll(lines.length, all)}</span>
      </h3>
      <ul>
        {drawn.map((line) => {
          const mark = markOf(line.subject.id);
          const isOfChoice = ofChoice?.has(line.id) ?? false;
          const isAside = hasChoice && !isOfChoice && mark === "muted";
          return <CheckRow key={line.id} {...{ line, mark, isOfChoice, isAside, locale }} />;
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setShown(shown + most)}>
          {say.more(rest)}
        </button>
      )}
    </section>
  );
}
