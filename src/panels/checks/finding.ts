/** The panel's title: the gravest verdict, and how many claims have it. */
import type { Locale } from "@/i18n";
import { findingWords } from "./findingWords";
import type { Group } from "./groups";
import { words } from "./words";

export const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { lines }) => sum + lines.length, 0);

export function findingOf(groups: readonly Group[], locale: Locale): string {
  const gravest = groups.find(({ lines }) => lines.length > 0);
  if (!gravest) return words(locale).nothing;
  return findingWords(locale)[gravest.verdict](gravest.lines.length, countOf(groups));
}
