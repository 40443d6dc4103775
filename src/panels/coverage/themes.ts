/** The themes: how many items each has in every part of the argument, and where a part has none. */
import { type Dataset, type Grade, gradeRank, graphOf, isFollowed } from "@/dataset";
import { itemsOfKind } from "./cover";

export const columns = ["need", "measure", "challenge", "recommendation"] as const;
export type Column = (typeof columns)[number];

export type Cell = {
  readonly column: Column;
  readonly ids: readonly string[];
  readonly chapters: readonly string[];
};
/** A theme without items in one column, told from the column where its absence is felt. */
export type ThemeGap = {
  readonly column: Column;
  /** Chapters of the theme that have no counterpart; empty where the paper has no subsections. */
  readonly own: readonly string[];
  /** Where the column's other items stand, and whether that is divided into chapters. */
  readonly section: string;
  readonly hasChapters: boolean;
  /** Chapters of other themes whose items are linked to this one's, and the links' grades. */
  readonly through: readonly string[];
  readonly grades: readonly Grade[];
};
export type ThemeRow = {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly gaps: readonly ThemeGap[];
};
type Member = { readonly id: string; readonly theme: string; readonly section: string };

/** From where an empty column is looked at: the nearest part of the argument that has items. */
const lookedAtFrom: Record<Column, readonly Column[]> = {
  need: ["challenge", "recommendation", "measure"],
  measure: ["need", "recommendation", "challenge"],
  challenge: ["recommendation", "need", "measure"],
  recommendation: ["challenge", "need", "measure"],
};

const inOrder = (sections: Iterable<string>): readonly string[] =>
  [...new Set(sections)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

const isChapter = (section: string) => section.includes(".");

/** The section most of them stand in: a practice told in passing elsewhere does not count. */
function homeOf(members: readonly Member[]): string | null {
  const counts = new Map<string, number>();
  for (const { section } of members) {
    const [top = section] = section.split(".");
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  const [home] = [...counts].sort(([, a], [, b]) => b - a);
  return home?.[0] ?? null;
}

export function themeRows(dataset: Dataset, stated: boolean): readonly ThemeRow[] {
  const { needs, measures, challenges, recommendations, themes } = dataset.paper;
  const members: Record<Column, readonly Member[]> = {
    need: needs,
    measure: measures,
    challenge: challenges,
    recommendation: recommendations,
  };
  return themes.map(({ id }) => {
    const cells = columns.map((column): Cell => {
      const own = members[column].filter(({ theme }) => theme === id);
      return {
        column,
        ids: own.map((member) => member.id),
        chapters: inOrder(own.map(({ section }) => section)),
      };
    });
    const gaps = cells.flatMap(({ column, ids }) => {
      const section = homeOf(members[column]);
      const from = lookedAtFrom[column]
        .map((each) => cells.find((cell) => cell.column === each))
        .find((cell) => cell && cell.ids.length > 0);
      if (ids.length > 0 || section === null || !from) return [];
      return [
        {
          column,
          own: from.chapters.every(isChapter) ? from.chapters : [],
          section,
          hasChapters: members[column].some((member) => isChapter(member.section)),
          ...linkedFrom(dataset, from, column, stated),
        },
      ];
    });
    return { id, cells, gaps };
  });
}

/** What of the empty column, in other themes, is linked to the items of this one. */
function linkedFrom(dataset: Dataset, { column, ids }: Cell, empty: Column, stated: boolean) {
  const direction = columns.indexOf(empty) > columns.indexOf(column) ? "forward" : "back";
  const graph = graphOf(dataset)[direction];
  const sections = new Map(
    itemsOfKind(dataset, empty).map(({ id, section }) => [id, section ?? ""]),
  );
  const through: string[] = [];
  const grades = new Set<Grade>();
  for (const link of ids.flatMap((id) => graph.get(id) ?? [])) {
    const section = sections.get(direction === "forward" ? link.to : link.from);
    if (section === undefined || !isFollowed(link, { stated })) continue;
    through.push(section);
    grades.add(link.grade);
  }
  return {
    through: inOrder(through),
    grades: [...grades].sort((a, b) => gradeRank[b] - gradeRank[a]),
  };
}
