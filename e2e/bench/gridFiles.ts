import { type Paper, parsePaper } from "@/dataset";
import { enlarged, type Files } from "./papers";

/** The generated paper's own numbers: shortfalls and recommendations of one copy. */
const perCopy = { rows: 16, columns: 13 };

/** How many times the paper must be as large to hold a heatmap of that size. */
export const factorFor = (rows: number, columns: number): number =>
  Math.ceil(Math.max(rows / perCopy.rows, columns / perCopy.columns));

/** A generated paper's files, with so many shortfalls and recommendations and all that needs them. */
export function gridFiles(rows: number, columns: number): Files {
  const files = enlarged(factorFor(rows, columns));
  const paper = cut(parsePaper(JSON.parse(files.get("paper") ?? "")), rows, columns);
  return new Map([...files, ["paper", JSON.stringify(parsePaper(paper))]]);
}

/** The original's stay, because its record and story name them. */
function first<Item extends { readonly id: string }>(items: readonly Item[], count: number) {
  const isCopy = ({ id }: Item) => /\.x\d+$/.test(id);
  const inTurn = items.toSorted((a, b) => Number(isCopy(a)) - Number(isCopy(b)));
  const kept = new Set(inTurn.slice(0, count));
  return items.filter((item) => kept.has(item));
}

function cut(paper: Paper, rows: number, columns: number): Paper {
  const challenges = first(paper.challenges, rows);
  const recommendations = first(paper.recommendations, columns);
  const isLeft = new Set([...challenges, ...recommendations].map(({ id }) => id));
  const actions = paper.actions.filter(({ recommendation }) => isLeft.has(recommendation));
  const gone = new Set(
    [...paper.challenges, ...paper.recommendations, ...paper.actions].map(({ id }) => id),
  );
  for (const { id } of [...challenges, ...recommendations, ...actions]) gone.delete(id);
  const ordinals = new Map<string, number>();
  return {
    ...paper,
    challenges,
    recommendations: recommendations.map((item) => {
      const ordinal = (ordinals.get(item.section) ?? 0) + 1;
      ordinals.set(item.section, ordinal);
      return { ...item, ordinal };
    }),
    actions,
    links: paper.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    // Statements that quantify need theirs.
    quantities: paper.quantities.map((quantity) =>
      gone.has(quantity.subject)
        ? { ...quantity, subject: challenges[0]?.id ?? quantity.subject }
        : quantity,
    ),
    dates: paper.dates.filter(({ subject }) => !gone.has(subject)),
    statements: paper.statements.map((statement) => ({
      ...statement,
      about: statement.about.filter((id) => !gone.has(id)),
    })),
  };
}
