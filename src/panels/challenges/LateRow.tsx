import { type ComponentProps, memo, useMemo } from "react";
import { useStaggered } from "@/ui";
import { HeatRow } from "./HeatRow";

/** Cells and rows that show a choice in one frame. */
const perFrame = { cells: 240, rows: 8 };

/**
 * A row that shows a choice when it is its turn, and at once where the tab stop is. One on which the choice
 * falls as the last did is given the same, and asks for none.
 */
export const LateRow = memo(function LateRow(props: ComponentProps<typeof HeatRow>) {
  const { mark, lit, isChosen, chosenColumn, at, from, to } = props;
  const now = useMemo(
    () => ({ mark, lit, isChosen, chosenColumn }),
    [mark, lit, isChosen, chosenColumn],
  );
  const share = Math.max((to - from + 1) / perFrame.cells, 1 / perFrame.rows);
  const shown = useStaggered(now, at < 0 ? share : 0);
  return <HeatRow {...props} {...shown} />;
});
