/** The whole paper in counts, one a column: what the band says while nothing is chosen. */
import { type Dataset, graphOf, type LineKind, lineColumns, perObject } from "@/dataset";

/** How many items a column holds, and one count more that says something of them. */
export type ColumnCount = {
  readonly column: LineKind;
  readonly count: number;
  readonly aside: number;
};

/** Shortfalls that no recommendation answers. */
function unanswered(dataset: Dataset): number {
  const { challenges, recommendations } = dataset.paper;
  const answers = new Set(recommendations.map(({ id }) => id));
  const { forward } = graphOf(dataset);
  return challenges.filter(({ id }) => !(forward.get(id) ?? []).some(({ to }) => answers.has(to)))
    .length;
}

export const countColumns = perObject((dataset: Dataset): readonly ColumnCount[] => {
  const { drivers, pairs, directions, trends, needs, measures, challenges } = dataset.paper;
  const { recommendations, actions } = dataset.paper;
  const counts: Record<LineKind, readonly [count: number, aside: number]> = {
    driver: [drivers.length, pairs.length],
    direction: [directions.length, trends.length],
    need: [needs.length, new Set(needs.map(({ theme }) => theme)).size],
    measure: [measures.length, new Set(measures.flatMap(({ economies }) => economies)).size],
    challenge: [challenges.length, unanswered(dataset)],
    recommendation: [recommendations.length, actions.length],
  };
  return lineColumns.map((column) => {
    const [count, aside] = counts[column];
    return { column, count, aside };
  });
});
