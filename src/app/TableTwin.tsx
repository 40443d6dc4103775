import { useState } from "react";
import type { Locale } from "@/i18n";
import { formatNumber } from "@/i18n";
import type { Table } from "@/panels/panel";
import { later } from "@/ui";
import { words } from "./words";

const TablePager = later(async () => (await import("./TablePager")).TablePager);

/** Characters from which a cell needs room of its own, or it becomes a column of single words. */
const long = 80;

/** Cells in the document at a time; a table with no more than twice as many is shown whole. */
const most = 2000;

function pageSize({ rows, columns }: Table): number {
  const isSmall = rows.length * columns.length <= 2 * most;
  return isSmall ? rows.length : Math.max(10, Math.floor(most / columns.length));
}

/** A panel's picture as a table, for everyone; in pages where it is large, on paper always whole. */
export function TableTwin(props: { table: Table; locale: Locale; isPrinting: boolean }) {
  const { table, locale } = props;
  const { notStated } = words(locale);
  const [asked, setAsked] = useState(0);
  const size = props.isPrinting ? table.rows.length : pageSize(table);
  const first = Math.min(asked, Math.max(0, table.rows.length - 1));
  const from = size > 0 ? first - (first % size) : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop the keyboard cannot scroll it.
    // biome-ignore lint/a11y/useSemanticElements: a section would be a second landmark of the panel's name.
    <div role="group" className="h-full overflow-auto" aria-label={table.caption} tabIndex={0}>
      {size < table.rows.length && (
        <TablePager {...{ from, size, locale }} of={table.rows.length} onChange={setAsked} />
      )}
      <table
        className="w-full border-collapse text-start"
        aria-rowcount={size < table.rows.length ? table.rows.length + 1 : undefined}
      >
        <caption className="sr-only">{table.caption}</caption>
        <thead className="sticky top-0 bg-paper">
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th
                key={label}
                scope="col"
                className={`border-b border-rule py-1 pe-4 align-bottom font-semibold ${numeric ? "text-end" : "text-start"}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(from, from + size).map((row, index) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place.
              key={index}
              aria-rowindex={size < table.rows.length ? from + index + 2 : undefined}
              className="border-b border-hair"
            >
              {row.map((cell, column) => (
                <td
                  key={table.columns[column]?.label}
                  className={`py-1 pe-4 align-top ${table.columns[column]?.numeric ? "text-end" : ""} ${String(cell).length > long ? "min-w-56" : ""}`}
                >
                  {cell === null ? (
                    <span className="text-soft">{notStated}</span>
                  ) : typeof cell === "number" ? (
                    formatNumber(cell, locale, table.columns[column]?.digits)
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
