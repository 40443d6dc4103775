import { type Marks, markProps } from "@/linking";
import { EconomyMark } from "./EconomyMark";
import { handleSideways } from "./keys";
import type { AmountRow } from "./rows";

/** The whole row is the measure's button, so that its dot can be clicked too. */
export function AmountLine({ row, markOf }: { row: AmountRow; markOf: Marks["markOf"] }) {
  const { measure, name, label, at, economies, spoken, detail } = row;
  return (
    <li className="amount" onKeyDown={handleSideways}>
      <button
        type="button"
        className="amount-mark"
        aria-label={spoken}
        title={detail}
        {...markProps(measure, markOf(measure))}
      >
        <span className="amount-name">{name}</span>
        <span className="amount-plot">
          <span className="amount-label" style={{ insetInlineStart: `${at * 100}%` }}>
            <span>{label.before}</span>
            <b>{label.figure}</b>
            <span>{label.after}</span>
          </span>
        </span>
        <span className="amount-detail">{detail}</span>
      </button>
      <span className="amount-economies">
        {economies.map((economy) => (
          <EconomyMark key={economy.id} economy={economy} mark={markOf(economy.id)} />
        ))}
      </span>
    </li>
  );
}
