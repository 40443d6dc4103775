import { FilterForm } from "./FilterForm";
import { LightRemarks, Why } from "./LightRemarks";
import type { RecommendationsModel } from "./model";
import { PastLine } from "./PastLine";
import type { RecommendationRow } from "./rows";
import { foldedSignOf, signOf } from "./signs";
import type { OnStep } from "./step";
import { Closed, CopyTools } from "./Touched";
import { UndoButton } from "./UndoButton";
import { Unfolded } from "./Unfolded";

type PartProps = { model: RecommendationsModel } & (
  | { part: "closed" | "copy" | "filter" | "past" | "remarks" | "why" }
  | { part: "undo"; what: string; isUndone: boolean; onTurn: () => void }
  | { part: "sign"; row: RecommendationRow; isUnfolded: boolean }
  | {
      part: "unfolded";
      row: RecommendationRow;
      shown: ReadonlySet<string> | undefined;
      left: string | undefined;
      onStep: OnStep;
    }
);

/** What the tracker does not show at first sight, in one file: each by itself would weigh more. */
export function Part(props: PartProps) {
  const { part, model } = props;
  switch (part) {
    case "closed":
      return <Closed model={model} />;
    case "copy":
      return <CopyTools model={model} />;
    case "filter":
      return <FilterForm model={model} />;
    case "past":
      return <PastLine day={model.today} locale={model.locale} />;
    case "remarks":
      return <LightRemarks progress={model.progress} locale={model.locale} />;
    case "why":
      return <Why progress={model.progress} locale={model.locale} />;
    case "undo":
      return <UndoButton {...props} locale={model.locale} />;
    case "sign": {
      const { row, isUnfolded } = props;
      const sign = isUnfolded ? signOf(model, row.id, null) : foldedSignOf(model, row);
      return sign === null ? null : `${sign} · `;
    }
    case "unfolded":
      return <Unfolded {...props} />;
  }
}
