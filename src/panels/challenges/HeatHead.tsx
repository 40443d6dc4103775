import { useMemo } from "react";
import type { Mark } from "@/linking";
import { useStaggered } from "@/ui";
import type { Drawn } from "./drawn";
import type { Grid } from "./grid";
import { pastColumns } from "./widths";

/** Heads that show a choice in one frame. */
const perFrame = 48;

type Props = {
  grid: Grid;
  columnMarks: readonly Mark[];
  drawn: readonly Drawn[];
  /** The position that holds the tab stop; -1 where none here does. */
  at: number;
  corner: string;
};

/**
 * Column heads stay put above the rows, and show a choice in their turn unless the tab stop is there; the
 * corner holds nothing to stop at.
 */
export function HeatHead({ grid, columnMarks, drawn, at, corner }: Props) {
  const { columns } = grid;
  const key = columnMarks.join(" ");
  // Marks that say the same ask for no turn.
  const now = useMemo(() => key.split(" ") as Mark[], [key]);
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
}
