import { useRef, useState } from "react";
import { flushSync } from "react-dom";
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
  const list = useRef<HTMLUListElement>(null);
  const drawn = lines.filter(({ id }, index) => index < shown || ofChoice?.has(id));
  // Where nothing of what is chosen is checked, no check is put aside for another.
  const hasChoice = (ofChoice?.size ?? 0) > 0;
  const rest = lines.length - drawn.length;

  /** The button may be gone then: the focus goes on to the first of those that it has shown. */
  function showMore() {
    // All before it are drawn already, so that it has the same place among those that will be.
    const next = lines.findIndex(({ id }, index) => index >= shown && !ofChoice?.has(id));
    flushSync(() => setShown(shown + most));
    const row = list.current?.children[next];
    const place = row?.querySelector<HTMLElement>("[data-rove], a, button");
    (place ?? document.getElementById(headingOf(verdict)))?.focus();
  }

  return (
    <section aria-labelledby={headingOf(verdict)} className="check-group">
      <h3 id={headingOf(verdict)} tabIndex={-1} className="check-heading">
        <Sign verdict={verdict} />
        {figureNames(locale).verdict[verdict]}
        <span className="check-count">{say.ofAll(lines.length, all)}</span>
      </h3>
      <ul ref={list}>
        {drawn.map((line) => {
          const mark = markOf(line.subject.id);
          const isOfChoice = ofChoice?.has(line.id) ?? false;
          const isAside = hasChoice && !isOfChoice && mark === "muted";
          return <CheckRow key={line.id} {...{ line, mark, isOfChoice, isAside, locale }} />;
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={showMore}>
          {say.more(rest)}
        </button>
      )}
    </section>
  );
}
