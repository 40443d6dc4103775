/** One thing that can be found. */
import { placeOf, type Text } from "@/dataset";
import type { Folded } from "./folded";
import type { FoundKind } from "./resultWords";

/** What following a result does in the view, or what it asks next. */
export type Opening =
  | { readonly act: "choose"; readonly item: string }
  | { readonly act: "read"; readonly item: string }
  | { readonly act: "ask"; readonly query: string };

export type Entry = {
  readonly id: string;
  readonly kind: FoundKind;
  readonly title: Text;
  /** A second line: a short name, what a term means, what a number counts. */
  readonly note: Text | null;
  /** The section or the passage it stands in; `null` where it is all over the paper, or outside it. */
  readonly place: string | null;
  readonly sections: readonly string[];
  readonly opening: Opening;
  /** Further words it is found by. */
  readonly also?: readonly string[];
};
/** With the words of its names, and all its Chinese. */
export type Indexed = Entry & { readonly names: Folded; readonly han: string };

/** The sections of some passages, each once. */
export function sectionsOf(passages: readonly string[]): readonly string[] {
  return [...new Set(passages.map((passage) => placeOf(passage).section))];
}
