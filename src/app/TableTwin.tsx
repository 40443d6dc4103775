import type { Locale } from "@/i18n";
import { formatNumber } from "@/i18n";
import type { Table } from "@/panels/panel";
import { words } from "./words";

/** Characters from which a cell needs room of its own, or it becomes a column of single words. */
const long = 80;

/** A panel's picture as a table, for everyone. */
export function TableTwin({ table, locale }: { table: Table; locale: Locale }) {
  const { notStated } = words(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop the keyboard cannot scroll it.
    // biome-ignore lint/a11y/useSemanticElements: a section would be a second landmark of the panel's name.
    <div role="group" className="h-full overflow-auto" aria-label={table.caption} tabIndex={0}>
      <table className="w-full border-collapse text-start">
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
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place.
            <tr key={index} className="border-b border-hair">
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
