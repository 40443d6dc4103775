import { memo, useMemo } from "react";
import type { Mark } from "@/linking";
import { useStaggered } from "@/ui";
import { drawnColumns } from "./drawn";
import type { Column } from "./grid";
import { pastColumns } from "./widths";

/** Heads that show a choice in one frame. */
const perFrame = 48;

type Props = {
  columns: readonly Column[];
  /** The mark of each, joined by spaces: what says the same leaves the heads alone. */
  marks: string;
  /** The columns drawn, first to last. */
  from: number;
  to: number;
  /** The position that holds the tab stop; -1 where none here does. */
  at: number;
  corner: string;
};

/**
 * Column heads stay put above the rows, and show a choice in their turn unless the tab stop is there; the
 * corner holds nothing to stop at.
 */
export const HeatHead = memo(function HeatHead(props: Props) {
  const { columns, at, corner } = props;
  const drawn = drawnColumns(props, at);
  const now = useMemo(() => props.marks.split(" ") as Mark[], [props.marks]);
  const marks = useStaggered(now, at < 0 ? drawn.length / perFrame : 0);
  return (
    <div className="heat-head">
      <span className="heat-corner" />
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see Heat. */}
      <div role="row" aria-rowindex={1} data-row={0} className="heat-row">
        {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see Heat. */}
        <span role="columnheader" aria-colindex={1} className="heat-corner">
          <span className="sr-only">{corner}</span>
        </span>
        <div role="presentation" className="heat-cells">
          {drawn.map(({ position: index, skipped }) => {
            const column = columns[index];
            if (!column) return null;
            const { id, label, name, group, isItem } = column;
            const mark = marks[index] ?? "idle";
            const isFirst = group !== "" && columns[index - 1]?.group !== group;
            return (
              // biome-ignore lint/a11y/useSemanticElements: see Heat.
              <div
                key={id}
                role="columnheader"
                aria-colindex={index + 2}
                aria-label={name}
                aria-selected={mark === "chosen"}
                aria-disabled={isItem ? undefined : true}
                data-item={id}
                data-mark={mark}
                data-column={index + 1}
                tabIndex={at === index + 1 ? 0 : -1}
                className="heat-column"
                style={pastColumns(skipped)}
              >
                {isFirst && (
                  <span aria-hidden="true" className="heat-column-theme">
                    {group}
                  </span>
                )}
                <span>{label}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
});
