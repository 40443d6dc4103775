import { type CSSProperties, memo, useMemo } from "react";
import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import { EconomyMark, type Mark, markProps } from "@/linking";
import { handleSideways, later, Tip, useStaggered, useTip } from "@/ui";
import { Rungs } from "./Rungs";
import type { DrawnLane, PlacedRow } from "./rows";
import { rowWords } from "./rowWords";
import { Sign } from "./Sign";

/** Rows that show a choice in one frame. */
const perFrame = 6;

const Notes = later(async () => (await import("./Notes")).Notes);

type Props = {
  row: PlacedRow;
  /** Place in its lane. */
  index: number;
  lane: DrawnLane;
  dataset: Dataset;
  withRecord: boolean;
  locale: Locale;
  /** Its own and those of its economies, in order, joined by spaces: what stays the same is not drawn anew. */
  marks: string;
  /** The list it is in. */
  list: HTMLElement | null;
  /** Called with its place when it takes the focus. */
  onHold: (index: number) => void;
};

/** The whole row is the measure's button, so that its dot can be clicked too. */
export const AmountLine = memo(function AmountLine(props: Props) {
  const { row, index, lane, dataset, withRecord, locale, list, onHold } = props;
  const { practice, at, isUnder, shown } = row;
  const { name, part, verdict, label, detail, spoken } = useMemo(
    () => rowWords(row, lane, dataset, withRecord, locale),
    [row, lane, dataset, withRecord, locale],
  );
  const marks = useStaggered(props.marks, 1 / perFrame, list);
  const [mark = "idle", ...economyMarks] = marks.split(" ") as Mark[];
  const tip = useTip();
  return (
    <li
      className="amount"
      data-part={isUnder || undefined}
      style={{ "--index": index } as CSSProperties}
      aria-setsize={lane.rows.length}
      aria-posinset={index + 1}
      onKeyDown={handleSideways}
      {...tip.asks}
      onFocusCapture={() => onHold(index)}
    >
      <button
        type="button"
        className="amount-mark"
        aria-label={spoken}
        aria-describedby={tip.isShown ? tip.id : undefined}
        {...markProps(practice.id, mark)}
      >
        {part && <span className="amount-name amount-part">{part}</span>}
        <span className="amount-name">{name}</span>
        <span
          className="amount-label"
          style={{ marginInlineStart: `calc(${at * 100}% + 0.75rem)` }}
        >
          {label.before}
          <b>{label.figure}</b>
          {label.after}
          {shown.commitment !== "unknown" && <Rungs commitment={shown.commitment} />}
        </span>
        <span className="amount-detail">{detail}</span>
      </button>
      <span className="amount-economies">
        {practice.economies.map((economy, place) => (
          <EconomyMark
            key={economy.id}
            economy={economy}
            mark={economyMarks[place] ?? "idle"}
            locale={locale}
          />
        ))}
      </span>
      {verdict && <Sign measure={practice.id} name={name} verdict={verdict} locale={locale} />}
      {tip.isShown && (
        <Tip id={tip.id} onDismiss={tip.hide}>
          <Notes row={row} dataset={dataset} withRecord={withRecord} locale={locale} />
        </Tip>
      )}
    </li>
  );
});
