/** What of the outline is behind the choice, and which sections that opens. */
import type { Item, Statement } from "@/dataset";
import type { Mark } from "@/linking";
import { most, whole } from "./fold";
import type { Outline } from "./outline";

export type Followed = {
  /** Statements with a part in the choice; all others are at rest. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly rest: Mark;
  /** By section: how many statements are marked, and the indices of their paragraphs in order. */
  readonly marked: ReadonlyMap<string, MarkedSection>;
  readonly toOpen: readonly string[];
};
type MarkedSection = { readonly statements: number; readonly paragraphs: readonly number[] };

/**
 * Paragraphs that one choice may unfold in all, so that a paper of any length opens at once. More than
 * one section ever draws by itself.
 */
const budget = 72;

export function follow(
  outline: Outline,
  chosen: Item | null,
  behind: readonly Statement[],
): Followed {
  const { sections, places } = outline;
  const marks = new Map<string, Mark>();
  const found = new Map<string, { statements: number; paragraphs: Set<number> }>();
  for (const { id } of behind) {
    const place = places.get(id);
    if (!place) continue;
    marks.set(id, id === chosen?.id ? "chosen" : "neighbour");
    const section = found.get(place.section) ?? { statements: 0, paragraphs: new Set() };
    section.statements += 1;
    section.paragraphs.add(place.paragraph);
    found.set(place.section, section);
  }
  const marked = new Map<string, MarkedSection>();
  const toOpen: string[] = [];
  let unfolded = 0;
  for (const { id, paragraphs: all } of sections) {
    const section = found.get(id);
    if (!section) continue;
    const paragraphs = [...section.paragraphs].toSorted((a, b) => a - b);
    marked.set(id, { statements: section.statements, paragraphs });
    unfolded += all.length <= whole ? all.length : Math.min(paragraphs.length, most);
    if (unfolded <= budget) toOpen.push(id);
  }
  return { marks, rest: chosen ? "muted" : "idle", marked, toOpen };
}
