/** Which items are covered by another part of the argument, and by how strong a link. */
import {
  type Dataset,
  type Grade,
  gradeRank,
  graphOf,
  type Item,
  isFollowed,
  itemOf,
  itemsOf,
  type LineKind,
  type Link,
} from "@/dataset";

export const listIds = ["answer", "purpose", "precedent", "practice"] as const;
export type ListId = (typeof listIds)[number];

type Relation = Link["relation"];
type Question = {
  readonly kind: LineKind;
  readonly relation: Relation;
  readonly direction: "forward" | "back";
  /** What an item may hang on where it is not covered. */
  readonly tiedBy: readonly Relation[];
};

const questions: Record<ListId, Question> = {
  answer: { kind: "challenge", relation: "answered-by", direction: "forward", tiedBy: [] },
  purpose: {
    kind: "recommendation",
    relation: "answered-by",
    direction: "back",
    tiedBy: ["served-by", "pursued-by"],
  },
  precedent: { kind: "recommendation", relation: "precedent-for", direction: "back", tiedBy: [] },
  practice: { kind: "need", relation: "practised-in", direction: "forward", tiedBy: [] },
};

export type Tie = { readonly item: Item; readonly grade: Grade };
export type Coverage = {
  readonly item: Item;
  /** The strongest grade among the links that cover it; `null` where there is no such link. */
  readonly grade: Grade | null;
  readonly by: readonly Tie[];
  readonly tiedTo: readonly Tie[];
};

/** The items of a kind, in the paper's order. */
export function itemsOfKind(dataset: Dataset, kind: LineKind): readonly Item[] {
  return [...itemsOf(dataset).values()].filter((item) => item.kind === kind);
}

export function strongest(a: Grade, b: Grade): Grade {
  return gradeRank[a] >= gradeRank[b] ? a : b;
}

export function coverOf(dataset: Dataset, list: ListId, stated: boolean): readonly Coverage[] {
  const { kind, relation, direction, tiedBy } = questions[list];
  const graph = graphOf(dataset)[direction];
  return itemsOfKind(dataset, kind).map((item) => {
    const links = (graph.get(item.id) ?? []).filter((link) => isFollowed(link, { stated }));
    const tiesOf = (isMeant: (relation: Relation) => boolean): readonly Tie[] =>
      links
        .filter((link) => isMeant(link.relation))
        .map(({ from, to, grade }) => ({
          item: itemOf(dataset, direction === "forward" ? to : from),
          grade,
        }));
    const by = tiesOf((each) => each === relation);
    return {
      item,
      grade: by.reduce<Grade | null>(
        (best, { grade }) => (best ? strongest(best, grade) : grade),
        null,
      ),
      by,
      tiedTo: by.length > 0 ? [] : tiesOf((each) => tiedBy.includes(each)),
    };
  });
}
