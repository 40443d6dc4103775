import { recommendationState } from "@/progress";
import { FilterForm } from "./FilterForm";
import { LightRemarks, Why } from "./LightRemarks";
import type { ListModel } from "./list";
import type { RecommendationsModel } from "./model";
import type { RecommendationRow } from "./rows";
import { foldedSignOf, signOf } from "./signs";
import { Closed, CopyTools } from "./Touched";
import { Turns } from "./Turns";
import { Unfolded } from "./Unfolded";

type PartProps =
  | {
      part: "closed" | "copy" | "filter" | "remarks" | "turns" | "why";
      model: RecommendationsModel;
    }
  | { part: "sign"; model: ListModel; row: RecommendationRow; isUnfolded: boolean }
  | {
      part: "unfolded";
      model: ListModel;
      row: RecommendationRow;
      shown: ReadonlySet<string> | undefined;
      left: string | undefined;
    };

/** What the tracker does not show at first sight, in one file: each by itself would weigh more. */
export function Part(props: PartProps) {
  switch (props.part) {
    case "closed":
      return <Closed model={props.model} />;
    case "copy":
      return <CopyTools model={props.model} />;
    case "filter":
      return <FilterForm model={props.model} />;
    case "remarks":
      return <LightRemarks progress={props.model.progress} locale={props.model.locale} />;
    case "why":
      return <Why progress={props.model.progress} locale={props.model.locale} />;
    case "turns":
      return <Turns model={props.model} />;
    case "sign": {
      const { model, row, isUnfolded } = props;
      const state = recommendationState(model.byId, row.id, row.actionIds);
      const sign = isUnfolded ? signOf(model, state, null) : foldedSignOf(model, row, state);
      return sign === null ? null : `${sign} · `;
    }
    case "unfolded":
      return <Unfolded {...props} />;
  }
}
