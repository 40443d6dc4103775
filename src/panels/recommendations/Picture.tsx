import { lazy, Suspense, useState } from "react";
import { redo, type Step, undo } from "@/progress";
import { allRows, type RecommendationsModel } from "./model";
import { ProgressBar } from "./ProgressBar";
import { SaveLight } from "./SaveLight";
import { Themes } from "./Themes";
import { words } from "./words";

/** Fetched only for a paper that needs it. */
const WindowedThemes = lazy(async () => ({
  default: (await import("./WindowedThemes")).WindowedThemes,
}));

/** Beyond this, drawing every row is felt at each tick. */
const mostRows = 150;

/** The head stays put; the themes scroll. */
export function RecommendationsPicture({ model }: { model: RecommendationsModel }) {
  const { isLoaded, isWide, paper, rows } = model;
  const [last, setLast] = useState<{ step: Step; isUndone: boolean } | null>(null);
  const say = words(model.locale);
  const onStep = (step: Step | null) => {
    if (step) setLast({ step, isUndone: false });
  };
  const turn = () => {
    if (!last) return;
    (last.isUndone ? redo : undo)(paper, last.step);
    setLast({ ...last, isUndone: !last.isUndone });
  };
  const drawn = allRows(rows).reduce((sum, row) => sum + 1 + (isWide ? row.actions.length : 0), 0);
  const List = drawn > mostRows ? WindowedThemes : Themes;
  return (
    <div className="flex flex-col lg:h-full" aria-busy={!isLoaded}>
      <div className="flex min-h-6 shrink-0 items-center justify-between gap-3 pb-1 text-xs">
        <SaveLight model={model} />
        {last && (
          <button
            type="button"
            className="quiet no-print shrink-0"
            aria-label={last.isUndone ? say.redoLong : say.undoLong}
            onClick={turn}
          >
            {last.isUndone ? say.redo : say.undo}
          </button>
        )}
      </div>
      {model.closed && <p className="shrink-0 pb-1 text-xs text-soft">{model.closed}</p>}
      <ProgressBar model={model} />
      <Suspense>
        <List model={model} onStep={onStep} />
      </Suspense>
    </div>
  );
}
