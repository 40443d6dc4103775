import type { Step } from "@/progress";
import { ActionLine } from "./ActionLine";
import type { RecommendationsModel } from "./model";
import { RecommendationLine } from "./RecommendationLine";
import type { RecommendationRow } from "./rows";
import { words } from "./words";

/** A recommendation, and beneath it, when unfolded, its actions and what the paper leaves open. */
export function Recommendation(props: {
  model: RecommendationsModel;
  row: RecommendationRow;
  onStep: (step: Step | null) => void;
}) {
  const { model, row, onStep } = props;
  const { locale, paper, isLoaded, isWide, markOf } = model;
  const isUnfolded = isWide || model.unfolded === row.id;
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
        progress={row.rolled.progress}
        actionIds={row.actionIds}
        mark={markOf(row.id)}
        isLoaded={isLoaded}
        isUnfolded={isWide ? null : isUnfolded}
        locale={locale}
        onStep={onStep}
      />
      {isUnfolded && (
        <div className="under-tick pb-2">
          <ul>
            {row.actions.map(({ id, title, progress, passages, ...named }) => (
              <ActionLine
                key={id}
                paper={paper}
                id={id}
                title={title}
                progress={progress}
                mark={markOf(id)}
                isLoaded={isLoaded}
                locale={locale}
                onStep={onStep}
                {...named}
              />
            ))}
          </ul>
          {row.unnamed && <p className="pt-1 text-xs text-soft">{row.unnamed}</p>}
        </div>
      )}
    </div>
  );
}

function countOf({ locale, isLoaded }: RecommendationsModel, row: RecommendationRow): string {
  const say = words(locale);
  const { progress, implemented, of } = row.rolled;
  if (row.actions.length === 0) return isLoaded ? say.progress[progress] : "";
  if (progress === "closed") return say.progress.closed;
  return say.count(isLoaded ? implemented : null, of);
}
