import { memo } from "react";
import { type Mark, markProps } from "@/linking";
import { EconomyMark } from "./EconomyMark";
import { handleSideways } from "./keys";
import type { AmountRow } from "./rows";

type Props = {
  row: AmountRow;
  mark: Mark;
  /** Of its economies, in order, joined by spaces: what stays the same is not drawn anew. */
  economyMarks: string;
};

/** The whole row is the measure's button, so that its dot can be clicked too. */
export const AmountLine = memo(function AmountLine({ row, mark, economyMarks }: Props) {
  const { measure, name, label, at, economies, spoken, detail } = row;
  const marks = economyMarks.split(" ") as Mark[];
  return (
    <li className="amount" onKeyDown={handleSideways}>
      <button
        type="button"
        className="amount-mark"
        aria-label={spoken}
        title={detail}
        {...markProps(measure, mark)}
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
        {economies.map((economy, index) => (
          <EconomyMark key={economy.id} economy={economy} mark={marks[index] ?? "idle"} />
        ))}
      </span>
    </li>
  );
});
