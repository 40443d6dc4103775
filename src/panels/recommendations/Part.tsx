import { FilterForm } from "./FilterForm";
import { LightRemarks, Why } from "./LightRemarks";
import type { RecommendationsModel } from "./model";
import type { RecommendationRow } from "./rows";
import { foldedSignOf, signOf } from "./signs";
import { Closed, CopyTools } from "./Touched";
import { Turns } from "./Turns";
import { Unfolded } from "./Unfolded";

type PartProps = { model: RecommendationsModel } & (
  | { part: "closed" | "copy" | "filter" | "remarks" | "turns" | "why" }
  | { part: "sign"; row: RecommendationRow; isUnfolded: boolean }
  | {
      part: "unfolded";
      row: RecommendationRow;
      shown: ReadonlySet<string> | undefined;
      left: string | undefined;
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
    case "remarks":
      return <LightRemarks progress={model.progress} locale={model.locale} />;
    case "why":
      return <Why progress={model.progress} locale={model.locale} />;
    case "turns":
      return <Turns model={model} />;
    case "sign": {
      const { row, isUnfolded } = props;
      const sign = isUnfolded ? signOf(model, row.id, null) : foldedSignOf(model, row);
      return sign === null ? null : `${sign} · `;
    }
    case "unfolded":
      return <Unfolded {...props} />;
  }
}
