import { memo } from "react";
import { Hatch } from "@/charts";
import type { Locale } from "@/i18n";
import { type Marks, markProps } from "@/linking";
import type { Entry } from "./entries";
import type { Row } from "./grid";
import { PracticeMark } from "./PracticeMark";
import { words } from "./words";

type Props = {
  row: Row;
  /** How many practices are shown in all. */
  of: number;
  hasRecord: boolean;
  markOf: Marks["markOf"];
  locale: Locale;
};

/** What the paper names for one economy, theme by theme, and what only the record does. */
export const EconomyRow = memo(function EconomyRow(props: Props) {
  const { row, of, hasRecord, markOf, locale } = props;
  const { economy, count, cells, recordOnly } = row;
  const say = words(locale);
  const counted = say.outOf(count, of);
  const list = (entries: readonly Entry[]) => (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <PracticeMark
            entry={entry}
            economy={economy.id}
            mark={markOf(entry.id)}
            locale={locale}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          {...markProps(economy.id, markOf(economy.id))}
          aria-label={say.economySpoken(economy.name, economy.title, counted)}
          className="practice-economy"
        >
          {economy.name}
          <span className="practice-count">{counted}</span>
        </button>
      </th>
      {cells.map(({ theme, entries }) => (
        <td key={theme.id} data-label={theme.name}>
          {entries.length > 0 ? (
            list(entries)
          ) : (
            <span className="practice-none" title={say.noneNamedHere}>
              <Hatch width={28} height={12} />
              <span className="practice-none-word" aria-hidden="true">
                {say.noneNamed}
              </span>
              <span className="sr-only">{say.noneNamedHere}</span>
            </span>
          )}
        </td>
      ))}
      {hasRecord && (
        <td
          className="practice-record"
          data-label={say.recordOnly}
          data-empty={recordOnly.length === 0 || undefined}
        >
          {recordOnly.length > 0 && list(recordOnly)}
        </td>
      )}
    </tr>
  );
});
