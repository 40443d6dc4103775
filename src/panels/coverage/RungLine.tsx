import type { ReactNode } from "react";
import type { Locale } from "@/i18n";
import type { Marks } from "@/linking";
import type { ListId } from "./cover";
import { few } from "./few";
import { ItemMark } from "./ItemMark";
import type { CoveredEntry, Rung } from "./lists";
import { listWords } from "./listWords";
import { More } from "./More";
import { words } from "./words";

/** The items of one grade; beside a covered one, the sections that cover it. */
export function RungLine(props: {
  rung: Rung;
  list: ListId;
  markOf: Marks["markOf"];
  locale: Locale;
  children: ReactNode;
}) {
  const { rung, list, markOf, locale, children } = props;
  const say = words(locale);
  const { shown, rest } = few(rung.entries);
  const isGap = rung.grade === null;
  const flow = (some: readonly CoveredEntry[]) => (
    <ul className="coverage-flow">
      {some.map((entry) => (
        <li key={entry.id} data-dim={markOf(entry.id) === "muted" || undefined}>
          {isGap && <span className="coverage-section">{entry.section}</span>}
          <ItemMark entry={entry} markOf={markOf} />
          {!isGap && (
            <span className="coverage-by">
              <span className="sr-only">{` ${listWords(locale).coveredBy[list]} `}</span>
              {say.sections(entry.sections)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <div data-gap={isGap || undefined}>
      <dt title={rung.restsOn}>
        <span>{rung.label}</span>
        <span>{say.count(rung.entries.length)}</span>
      </dt>
      <dd>
        {flow(shown)}
        <More count={rest.length} locale={locale}>
          {() => flow(rest)}
        </More>
        {children}
      </dd>
    </div>
  );
}
