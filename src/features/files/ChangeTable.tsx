import { useState } from "react";
import { fieldName, itemName, type Told, valueAtFirst } from "@/changes";
import type { ValueChange } from "@/progress";
import { flowWords } from "./flowWords";
import { saidBy } from "./said";

const few = 20;

/** The values that would be others, item by item. */
export function ChangeTable({ changes, told }: { changes: readonly ValueChange[]; told: Told }) {
  const [shown, setShown] = useState(few);
  const { locale } = told;
  const say = flowWords(locale);
  const { columns } = say;
  const rest = changes.length - shown;
  return (
    <>
      <h4 className="files-label">{say.changes(changes.length)}</h4>
      <table className="files-table">
        <caption className="sr-only">{say.changes(changes.length)}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shown).map((change) => {
            const { subject, field, from, to } = change;
            const then = saidBy(to, told);
            return (
              <tr key={`${subject} ${field} ${from?.id} ${to?.id}`}>
                <th scope="row">
                  <bdi>{itemName(subject, told).text}</bdi>
                </th>
                <td data-label={columns.field}>{fieldName(field, locale)}</td>
                <td data-label={columns.from}>
                  <bdi>
                    {from ? saidBy(from, told).value : (valueAtFirst(field, locale) ?? say.none)}
                  </bdi>
                </td>
                <td data-label={columns.to}>
                  <bdi>{then.value}</bdi>
                  {then.reason && <bdi className="files-reason">{then.reason}</bdi>}
                </td>
                <td data-label={columns.by}>
                  <bdi>{then.by}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 10 * few)}>
          {say.more(Math.min(rest, 10 * few))}
        </button>
      )}
    </>
  );
}
