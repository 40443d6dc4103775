import { type CSSProperties, memo } from "react";
import { Hatch } from "@/charts";
import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import { EconomyMark, type Mark, markProps } from "@/linking";
import { handleSideways, Tip, useTip } from "@/ui";
import type { Row } from "./rows";
import { rowEnd, rowNotes, spokenRow } from "./rowWords";
import { Apart } from "./Sign";

type Props = {
  row: Row;
  index: number;
  /** How many rows there are. */
  of: number;
  dataset: Dataset;
  locale: Locale;
  mark: Mark;
  /** Of its economies, in order, joined by spaces: what stays the same is not drawn anew. */
  economyMarks: string;
  /** Called with its place when it takes the focus. */
  onHold: (index: number) => void;
};

/** The whole row is the measure's button, so that its marks can be clicked too. */
export const TimelineRow = memo(function TimelineRow(props: Props) {
  const { row, index, dataset, locale, mark, economyMarks, onHold } = props;
  const { id, practice, events, silent, contrasts } = row;
  const marks = economyMarks.split(" ") as Mark[];
  const tip = useTip();
  const end = rowEnd(row, locale);
  return (
    <li
      className="timeline-row"
      style={{ "--index": index } as CSSProperties}
      aria-setsize={props.of}
      aria-posinset={index + 1}
      onKeyDown={handleSideways}
      {...tip.asks}
      onFocusCapture={() => onHold(index)}
    >
      <button
        type="button"
        className="timeline-mark"
        aria-label={spokenRow(row, locale)}
        aria-describedby={tip.isShown ? tip.id : undefined}
        {...markProps(id, mark)}
      >
        <span className="timeline-name">{practice.short[locale]}</span>
        {end && (
          <span className="timeline-end" data-empty={events.length === 0 || undefined}>
            {silent && <Hatch width={14} height={12} />}
            {contrasts.length > 0 && <Apart />}
            <span className="timeline-end-words">{end}</span>
          </span>
        )}
      </button>
      <span className="timeline-economies">
        {practice.economies.map((economy, place) => (
          <EconomyMark
            key={economy.id}
            economy={economy}
            mark={marks[place] ?? "idle"}
            locale={locale}
          />
        ))}
      </span>
      {tip.isShown && (
        <Tip id={tip.id} onDismiss={tip.hide}>
          {rowNotes(row, dataset, locale).map((line) => (
            <span key={line} className="timeline-note">
              {line}
            </span>
          ))}
        </Tip>
      )}
    </li>
  );
});
