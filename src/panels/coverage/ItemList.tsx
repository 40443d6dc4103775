import type { Locale } from "@/i18n";
import type { Marks } from "@/linking";
import { few } from "./few";
import { ItemMark } from "./ItemMark";
import type { List } from "./lists";
import { listWords } from "./listWords";
import { RungLine } from "./RungLine";
import { words } from "./words";

/** The items nothing covers, then the others from the weakest grade to the strongest. */
export function ItemList(props: { list: List; markOf: Marks["markOf"]; locale: Locale }) {
  const { list, markOf, locale } = props;
  const { id, heading, gaps, covered, tiedTo } = list;
  const say = listWords(locale);
  const rungs = [gaps, ...covered].filter(({ entries }) => entries.length > 0);
  const unstated = covered.find(({ grade, entries }) => grade === "stated" && entries.length === 0);
  const hasWeaker = covered.some(({ grade }) => grade !== "stated");
  const ties = few(tiedTo);
  return (
    <div className="coverage-list">
      <h4>{heading}</h4>
      {rungs.length > 0 && unstated && hasWeaker && <p>{say.noneOf(unstated.label)}</p>}
      <dl>
        {rungs.map((rung) => (
          <RungLine key={rung.label} rung={rung} list={id} markOf={markOf} locale={locale}>
            {rung === gaps && ties.shown.length > 0 && (
              <p className="coverage-ties">
                <span className="text-soft">{say.tied} </span>
                {ties.shown.map((entry) => (
                  <span key={entry.id} data-dim={markOf(entry.id) === "muted" || undefined}>
                    {entry.section && <span className="coverage-section">{entry.section}</span>}
                    <ItemMark entry={entry} markOf={markOf} />
                    <span className="text-soft">{` ${entry.grade}`}</span>
                  </span>
                ))}
                {ties.rest.length > 0 && <span>{words(locale).more(ties.rest.length)}</span>}
              </p>
            )}
          </RungLine>
        ))}
      </dl>
    </div>
  );
}
