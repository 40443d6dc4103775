import { useStaggered } from "@/ui";
import type { ListModel } from "./list";
import { Part } from "./parts";
import { RecommendationLine } from "./RecommendationLine";
import type { RecommendationRow } from "./rows";
import { words } from "./words";

/** Rows that show a choice in one frame. */
const perFrame = 16;

/** A recommendation, and beneath it, when unfolded, its actions. */
export function Recommendation(props: {
  model: ListModel;
  row: RecommendationRow;
  /** Of its actions, those a filter lets through; without one, all are shown. */
  shown?: ReadonlySet<string> | undefined;
  /** How many that leaves out, in words. */
  left?: string | undefined;
  /** The list it is in. */
  list: HTMLElement | null;
}) {
  const { model, row, shown, left, list } = props;
  const { locale, paper, byId, isWide, canEdit } = model;
  const mark = useStaggered(model.markOf(row.id), 1 / perFrame, list);
  const isUnfolded = isWide || model.unfolded === row.id;
  // Only where a reader has changed something, or the paper states a date, can there be one. Any other
  // line stays as it is while something else changes.
  const canHaveSign =
    byId.has(row.id) ||
    row.own.length > 0 ||
    row.actions.some(({ id, stated }) => stated !== null || byId.has(id));
  return (
    <div
      data-recommendation={row.id}
      className={`border-t border-hair ${isUnfolded && !isWide ? "is-unfolded -mx-6 bg-wash px-6" : ""}`}
    >
      <RecommendationLine
        paper={paper}
        id={row.id}
        title={isWide ? row.title : row.short}
        count={countOf(model, row)}
        sign={canHaveSign && <Part part="sign" model={model} row={row} isUnfolded={isUnfolded} />}
        progress={row.rolled.progress}
        actionIds={row.actionIds}
        mark={mark}
        canEdit={canEdit}
        isUnfolded={isWide ? null : isUnfolded}
        locale={locale}
      />
      {isUnfolded && <Part part="unfolded" model={model} row={row} shown={shown} left={left} />}
    </div>
  );
}

function countOf({ locale, isLoaded }: ListModel, row: RecommendationRow): string {
  const say = words(locale);
  const { progress, implemented, of } = row.rolled;
  if (progress === "closed") return say.closed;
  if (row.actions.length === 0) return isLoaded ? say.progress[progress] : "";
  return say.count(isLoaded ? implemented : null, of);
}
