import { lazy, Suspense } from "react";
import { Boundary } from "@/ui";
import { allRows, type RecommendationsModel } from "./model";
import { ProgressBar } from "./ProgressBar";
import { Part } from "./parts";
import { SaveLight } from "./SaveLight";
import { Themes } from "./Themes";
import { Tools } from "./Tools";
import "./tracker.css";

/** Fetched only for a paper that needs it. */
const WindowedThemes = lazy(async () => ({
  default: (await import("./WindowedThemes")).WindowedThemes,
}));
/** Fetched once the panel is enlarged, or a filter set. */
const Workbench = lazy(async () => ({ default: (await import("./Workbench")).Workbench }));

/** Beyond this, drawing every row is felt at each tick. */
const mostRows = 150;

/** The head stays put; the themes scroll. */
export function RecommendationsPicture({ model }: { model: RecommendationsModel }) {
  const { isLoaded, isWide, rows, progress } = model;
  const drawn = allRows(rows).reduce((sum, row) => sum + 1 + (isWide ? row.actions.length : 0), 0);
  const List = drawn > mostRows ? WindowedThemes : Themes;
  const list = <List model={model} />;
  return (
    <div className="flex flex-col lg:h-full" aria-busy={!isLoaded}>
      <div className={`tracker-head text-xs ${isWide ? "is-wide" : ""}`}>
        <SaveLight model={model} />
        {model.canEdit && progress.events.length > 0 && <Part part="turns" model={model} />}
        <Tools model={model} />
      </div>
      {!isWide && rows.recommendations.closed.length > 0 && <Part part="closed" model={model} />}
      {isWide ? <div className="border-t border-rule" /> : <ProgressBar model={model} />}
      <Suspense>
        {isWide || model.asked.length > 0 ? (
          <Boundary fallback={list}>
            <Suspense fallback={list}>
              <Workbench model={model} List={List} />
            </Suspense>
          </Boundary>
        ) : (
          list
        )}
      </Suspense>
    </div>
  );
}
