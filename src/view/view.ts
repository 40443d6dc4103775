/** How far a choice is followed: one link, two, or as far as they lead. */
export const depths = ["1", "2", "all"] as const;
export type Depth = (typeof depths)[number];
/** What lies open beside the panels: the passages behind the choice, or the outline of the paper. */
export type Reading = "passages" | "outline";

/** What a shared link reproduces. Plain data; every field has a default, so that old links keep working. */
export type View = {
  /** The paper's id. */
  readonly paper: string;
  /** The chosen item's id, and for a heatmap cell the field beside it. */
  readonly choose: string | null;
  readonly field: string | null;
  /** The items walked through on the way to the chosen one, in order. */
  readonly trail: readonly string[];
  readonly depth: Depth;
  /** Follow only the links that the paper states. */
  readonly stated: boolean;
  /** Whether the outside record is shown beside the paper. */
  readonly record: boolean;
  /** What the heatmap's columns are. */
  readonly columns: string;
  /** Which view of what other economies do stands in the comparison's place. */
  readonly abroad: string;
  /** Economies the comparison shows; none named means all. */
  readonly economies: readonly string[];
  /** By what the comparison's rows are ordered. */
  readonly order: string;
  /** The currency amounts are converted into, where the record has a rate; `null` leaves each its own. */
  readonly currency: string | null;
  /** Whether sums over a period are divided by its years. */
  readonly perYear: boolean;
  /** How amounts are drawn: on the axis that fits, a log or a linear one, or as bars from zero. */
  readonly axis: string;
  /** Panels that show their table instead of their picture. */
  readonly tables: readonly string[];
  /** The panel that takes the whole window. */
  readonly wide: string | null;
  readonly reading: Reading | null;
  /** The step being presented, counted from 0; `null` when nothing is presented. */
  readonly step: number | null;
};

export const defaultView: View = {
  paper: "chen-2023",
  choose: null,
  field: null,
  trail: [],
  depth: "all",
  stated: false,
  record: true,
  columns: "fields",
  abroad: "amounts",
  economies: [],
  order: "paper",
  currency: null,
  perYear: false,
  axis: "fit",
  tables: [],
  wide: null,
  reading: null,
  step: null,
};
