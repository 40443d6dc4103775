/** The text of a paper: its outline, its passages in order, and whether the statements cover them. */
import { type Place, placeOf } from "./passages";
import { type Problem, pathOf, problem } from "./problems";
import type { Paper } from "./schema";

function* checkOutline({ outline }: Paper): Generator<Problem> {
  const rank = (id: string): number => {
    const [chapter, part = 0] = id.split(".").map(Number);
    return (chapter ?? 0) * 1000 + part;
  };
  for (const [index, { id }] of outline.entries()) {
    const path = pathOf("outline", id);
    const before = outline[index - 1];
    if (before && rank(before.id) === rank(id))
      yield problem(path, `Section ${id} stands twice in the outline.`, `大纲中${id}节重复。`);
    else if (before && rank(before.id) > rank(id))
      yield problem(
        path,
        `Section ${id} stands after section ${before.id}; the outline follows the text.`,
        `${id}节排在${before.id}节之后；大纲应按正文顺序。`,
      );
    const chapter = id.split(".")[0] ?? id;
    if (!outline.some((section) => section.id === chapter))
      yield problem(
        path,
        `Section ${id} belongs to chapter ${chapter}, which the outline does not have.`,
        `${id}节属于第${chapter}章，而大纲中没有这一章。`,
      );
  }
}

/** Whether `next` is the sentence, or begins the paragraph or the section, that comes after `last`. */
function follows(last: Place | null, next: Place): boolean {
  const isSameSection = last?.section === next.section;
  const isSameParagraph = isSameSection && last.paragraph === next.paragraph;
  if (isSameParagraph) return next.sentence === last.sentence + 1;
  return next.sentence === 1 && next.paragraph === (isSameSection ? last.paragraph + 1 : 1);
}

/** Text order has no gaps: a missing number would be a sentence nobody has coded. */
function* checkOrder({ outline, passages }: Paper): Generator<Problem> {
  const order = new Map(outline.map((section, index) => [section.id, index]));
  const seen = new Set<string>();
  for (const [index, { id }] of passages.entries()) {
    const path = pathOf("passages", id);
    const place = placeOf(id);
    const before = passages[index - 1]?.id;
    const last = before === undefined ? null : placeOf(before);
    const rank = order.get(place.section);
    const isBack = rank !== undefined && last !== null && rank < (order.get(last.section) ?? 0);
    if (rank === undefined)
      yield problem(
        path,
        `The outline has no section ${place.section}.`,
        `大纲中没有${place.section}节。`,
      );
    else if (seen.has(id))
      yield problem(path, `Passage ${id} stands twice.`, `段落位置${id}重复。`);
    else if (before === undefined && !follows(null, place))
      yield problem(
        path,
        `The text cannot begin with passage ${id}; an earlier one is missing.`,
        `正文不能从${id}开始；前面有缺漏。`,
      );
    else if (before !== undefined && (isBack || !follows(last, place)))
      yield problem(
        path,
        `Passage ${id} cannot follow ${before}; one is missing or out of text order.`,
        `段落位置${id}不能紧接${before}；有缺漏，或顺序与正文不符。`,
      );
    seen.add(id);
  }
}

function* checkCoverage({ passages, statements }: Paper): Generator<Problem> {
  const covered = new Set(statements.flatMap((statement) => statement.passages));
  const roles = new Map(passages.map(({ id, role }) => [id, role]));
  for (const { id, role } of passages)
    if (role === "content" && !covered.has(id))
      yield problem(
        pathOf("passages", id),
        `No statement cites this passage, and it is marked content.`,
        "这一段落位置标为content，却没有论断引用。",
      );
  for (const statement of statements)
    if (statement.passages.every((passage) => roles.get(passage) === "connective"))
      yield problem(
        pathOf("statements", statement.id, "passages"),
        "The statement cites only passages marked connective, which make no claim.",
        "该论断只引用了标为connective的段落位置，而它们不含论断。",
      );
}

function* checkStatements({ statements, quantities }: Paper): Generator<Problem> {
  const measured = new Set(quantities.flatMap((quantity) => quantity.passages));
  for (const { id, grade, reason, force, passages } of statements) {
    if (grade === "reading" && !reason?.en.trim())
      yield problem(
        pathOf("statements", id, "reason"),
        "A statement graded “reading” needs a reason.",
        "依据为“编者解读”（reading）的论断须写明理由。",
      );
    if (force === "quantifies" && !passages.some((passage) => measured.has(passage)))
      yield problem(
        pathOf("statements", id, "force"),
        "The statement quantifies, but no quantity cites one of its passages.",
        "该论断标为给出数量（quantifies），但没有数量引用其段落位置。",
      );
  }
}

export function checkText(paper: Paper): readonly Problem[] {
  return [
    ...checkOutline(paper),
    ...checkOrder(paper),
    ...checkCoverage(paper),
    ...checkStatements(paper),
  ];
}
