import "./practice.css";
import "./widths.css";
import { type CSSProperties, useRef } from "react";
import { Roving } from "@/ui";
import { EconomyRow } from "./EconomyRow";
import type { Column } from "./grid";
import type { PracticeModel } from "./model";
import { Trends } from "./Trends";
import { useReveal } from "./useReveal";
import { words } from "./words";

/** Practices beyond which laying out those out of sight is felt. */
const many = 200;

/** A theme without a practice needs room for its name only; one of full cells, for names on one line. */
const widthOf = ({ tallest }: Column) =>
  tallest === 0
    ? "minmax(var(--bare), 0.4fr)"
    : `minmax(var(--least), ${tallest < 3 ? 1 : 1.15}fr)`;

/** A row an economy, a column a theme; on a narrow place one economy after another. */
export function PracticePicture({ model }: { model: PracticeModel }) {
  const { grid, markOf, locale, chosen } = model;
  const { columns, entries, recordOnly, hasRecord, allEntries } = grid;
  const say = words(locale);
  const scroller = useRef<HTMLDivElement>(null);
  useReveal(scroller, chosen);
  const rows = [...grid.rows, ...grid.recordRows];
  const all = entries.length;
  const withRecord = hasRecord && recordOnly.length > 0;
  return (
    <div className="practice">
      <div ref={scroller} className="practice-scroller">
        <Roving label={say.marks}>
          {grid.trends.length > 0 && <Trends model={model} />}
          <table
            aria-label={say.matrix}
            className="practice-matrix"
            data-many={all > many || undefined}
            data-record={withRecord || undefined}
            style={
              {
                "--themes": columns.map(widthOf).join(" "),
                "--count": columns.length + (withRecord ? 1 : 0),
                "--longest": Math.max(0, ...rows.map(({ economy }) => economy.name.length)),
              } as CSSProperties
            }
          >
            <thead>
              <tr>
                <td>{say.practices(all, allEntries)}</td>
                {columns.map(({ theme, count }) => (
                  <th key={theme.id} scope="col" title={theme.title}>
                    {theme.name}
                    <span className="practice-count">{say.outOf(count, all)}</span>
                  </th>
                ))}
                {withRecord && (
                  <th scope="col" className="practice-record">
                    {say.recordOnly}
                    <span className="practice-count">{say.more(recordOnly.length)}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <EconomyRow
                  key={row.economy.id}
                  row={row}
                  of={all}
                  hasRecord={withRecord}
                  markOf={markOf}
                  locale={locale}
                />
              ))}
            </tbody>
          </table>
        </Roving>
      </div>
    </div>
  );
}
