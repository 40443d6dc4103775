import { type CSSProperties, type ReactNode, useId } from "react";
import type { Emphasis } from "./emphasis";
import type { Grid } from "./grid";
import { type Acts, Heat } from "./Heat";
import { noteLines, tracksOf } from "./widths";

/** The grid, how to read it in its empty corner, and what stands below. */
export function Body(props: {
  grid: Grid;
  emphasis: Emphasis;
  acts: Acts;
  note: string;
  layer?: string;
  children: ReactNode;
}) {
  const { grid, emphasis, acts } = props;
  const note = useId();
  return (
    <div
      className="heat relative flex flex-col"
      data-layer={props.layer}
      data-ranked={grid.order === "evidence" || undefined}
      style={measuresOf(grid, props.note)}
    >
      {/* Outside the grid, which holds cells alone. */}
      <p id={note} className="heat-note">
        {props.note}
      </p>
      <Heat
        key={`${grid.id} ${grid.order} ${grid.rows[0]?.id}`}
        grid={grid}
        emphasis={emphasis}
        acts={acts}
        describedBy={note}
      />
      {props.children}
    </div>
  );
}

/** What heat.css makes its tracks and its row height of. */
function measuresOf(grid: Grid, note: string): CSSProperties {
  const { template, least, head, labelEm } = tracksOf(grid);
  return {
    "--heat-tracks": template,
    "--heat-least": least,
    "--heat-head": head,
    "--heat-note-lines": noteLines(note, grid),
    "--heat-label-em": labelEm,
    "--heat-rows": grid.rows.length,
    // Only where a theme is one group do groups stand apart.
    "--heat-groups": grid.order === "paper" ? grid.groups.length : 0,
  } as CSSProperties;
}
