import { useId } from "react";
import type { SlipLine } from "./dates";
import { useEditing } from "./editing";
import { fieldWords } from "./fieldWords";
import { Said } from "./Said";

/** Each move of the date on two lines, because six columns do not fit beside the page. */
export function Ledger({ slips }: { slips: readonly SlipLine[] }) {
  const { locale } = useEditing();
  const id = useId();
  const say = fieldWords(locale);
  return (
    <table className="record-ledger">
      <caption className="record-label">{say.ledger}</caption>
      <thead>
        <tr>
          <th id={`${id}-from`} scope="col">
            {say.from}
          </th>
          <th id={`${id}-to`} scope="col">
            {say.to}
          </th>
          <th id={`${id}-days`} scope="col" className="text-end">
            {say.moved}
          </th>
        </tr>
        <tr>
          <th id={`${id}-why`} scope="col">
            {say.why}
          </th>
          <th id={`${id}-when`} scope="col">
            {say.when}
          </th>
          <th id={`${id}-by`} scope="col" className="text-end">
            {say.by}
          </th>
        </tr>
      </thead>
      {slips.map(({ id: key, from, to, days, reason, stamp }) => (
        <tbody key={key}>
          <tr>
            <td headers={`${id}-from`}>{from ?? say.takenAway}</td>
            <td headers={`${id}-to`}>{to ?? say.takenAway}</td>
            <td headers={`${id}-days`} className="text-end">
              {days === null ? "" : say.days(days)}
            </td>
          </tr>
          <tr className="text-soft">
            <td headers={`${id}-why`}>{reason === null ? say.noReason : <Said>{reason}</Said>}</td>
            <td headers={`${id}-when`}>{stamp.day}</td>
            <td headers={`${id}-by`} className="text-end">
              <bdi>{stamp.by}</bdi>
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
