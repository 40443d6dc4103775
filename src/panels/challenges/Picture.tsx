import "./heat.css";
import type { CSSProperties } from "react";
import type { Grid } from "./grid";
import { Heat } from "./Heat";
import { Legend } from "./Legend";
import type { ChallengesModel } from "./model";
import { Switch } from "./Switch";
import { tracksOf } from "./widths";

/** The switch stands in the grid's empty corner, but outside the grid, which holds cells alone. */
export function ChallengesPicture({ model }: { model: ChallengesModel }) {
  const { choice, grid, locale } = model;
  return (
    <div className="heat relative flex flex-col" style={measuresOf(grid)}>
      <Switch choice={choice} locale={locale} />
      <Heat key={`${choice} ${grid.rows[0]?.id}`} grid={grid} emphasis={model.emphasis} />
      <Legend choice={choice} locale={locale} />
    </div>
  );
}

/** What heat.css makes its tracks and its row height of. */
function measuresOf(grid: Grid): CSSProperties {
  const { template, least, head, labelEm } = tracksOf(grid);
  return {
    "--heat-tracks": template,
    "--heat-least": least,
    "--heat-head": head,
    "--heat-label-em": labelEm,
    "--heat-rows": grid.rows.length,
    "--heat-groups": grid.groups.length,
  } as CSSProperties;
}
