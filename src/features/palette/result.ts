/** What the list shows. */
import type { Command } from "@/features/command";
import type { Opening } from "./entry";
import type { FoundKind } from "./resultWords";

export type Result = {
  /** Fit for a DOM id; unique within the results. */
  readonly id: string;
  readonly title: string;
  /** A second line: what a term means, what a number counts, or the short name. */
  readonly note: string | null;
  /** The same in the other language, where only that one was matched. */
  readonly echo: string | null;
  /** "Shortfall, 4.3": what it is and where it stands. */
  readonly kind: string;
  readonly place: string | null;
  /** The keys that do the same without the list. */
  readonly keys: string | null;
  readonly opening: Opening | { readonly act: "run"; readonly command: Command };
};
export type ResultGroup = {
  readonly kind: FoundKind;
  readonly label: string;
  readonly results: readonly Result[];
  /** How many were found beyond those shown. */
  readonly more: number;
};
export type Results = {
  readonly groups: readonly ResultGroup[];
  readonly count: number;
  /** The section the query names, whose content the results then are. */
  readonly section: string | null;
};
