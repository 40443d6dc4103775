/** What a shared link reproduces. Plain data; every field has a default, so that old links keep working. */
export type View = {
  /** The paper's id. */
  readonly paper: string;
  /** The chosen item's id, and for a heatmap cell the field beside it. */
  readonly choose: string | null;
  readonly field: string | null;
  /** Whether the outside record is shown beside the paper. */
  readonly record: boolean;
  /** What the heatmap's columns are. */
  readonly columns: string;
  /** Panels that show their table instead of their picture. */
  readonly tables: readonly string[];
  /** The panel that takes the whole window. */
  readonly wide: string | null;
  /** Whether the passages behind the chosen item are open. */
  readonly reading: boolean;
  /** The step being presented, counted from 0; `null` when nothing is presented. */
  readonly step: number | null;
};

export const defaultView: View = {
  paper: "chen-2023",
  choose: null,
  field: null,
  record: true,
  columns: "fields",
  tables: [],
  wide: null,
  reading: false,
  step: null,
};
