/** What a record shows of one item. */
import type { TickState } from "@/progress";
import type { Changes } from "./changes";
import type { Conflict } from "./conflicts";
import type { Dates } from "./dates";
import type { Entries } from "./entries";
import type { Fact } from "./facts";
import type { Family } from "./family";
import type { Stamp } from "./stamp";
import type { Standing } from "./standing";

/** A way to another record. */
export type Way = { readonly id: string; readonly title: string };

/** What only an action of our own has: a title to be changed, and an end. */
export type OwnSide = {
  readonly title: string;
  readonly isRetired: boolean;
  readonly reason: string;
  readonly stamp: Stamp | null;
};

export type Tickable = {
  readonly state: TickState;
  /** Closed by all its actions: nothing is left to tick. */
  readonly isFixed: boolean;
  /** What is ticked with it; empty for what is ticked itself. */
  readonly actionIds: readonly string[];
};

export type ItemBody = Entries & {
  readonly kind: "item";
  readonly id: string;
  readonly whose: "recommendation" | "action" | "own";
  /** The recommendation it belongs to; null for one. */
  readonly parent: Way | null;
  readonly previous: Way | null;
  readonly next: Way | null;
  /** Whether the paper has passages on it. */
  readonly hasPassages: boolean;
  readonly tick: Tickable;
  readonly flags: readonly string[];
  readonly standing: Standing;
  readonly dates: Dates;
  /** What the paper says of the date, in a sentence; null for an action of our own. */
  readonly paperDate: string | null;
  readonly facts: readonly Fact[];
  readonly family: Family | null;
  readonly own: OwnSide | null;
  readonly conflicts: readonly Conflict[];
  readonly changes: Changes;
};

/** Something is chosen that has no record of its own. */
export type ElsewhereBody = {
  readonly kind: "elsewhere";
  readonly title: string;
  readonly linked: readonly Way[];
};

export type Body = ItemBody | ElsewhereBody | { readonly kind: "reading" };
