import { type ComponentProps, type ComponentType, useMemo, useState } from "react";
import { parseAsked } from "./asked";
import { Bench } from "./Bench";
import { toFound } from "./found";
import { ItemGroups } from "./ItemGroups";
import type { RecommendationsModel } from "./model";
import { Shown } from "./Shown";
import type { Themes } from "./Themes";

type ThemesProps = ComponentProps<typeof Themes>;

/** What the tracker shows once something is asked of it: a filter, an order, a summary, a table. */
export function Workbench(props: {
  model: RecommendationsModel;
  List: ComponentType<ThemesProps>;
}) {
  const { model, List } = props;
  const asked = useMemo(() => parseAsked(model.asked), [model.asked]);
  const found = useMemo(() => toFound(model, asked), [model, asked]);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const list =
    asked.group === "theme" ? (
      <List model={{ ...model, rows: { ...model.rows, groups: found.groups } }} found={found} />
    ) : (
      <ItemGroups model={model} found={found} grouping={asked.group} />
    );
  if (model.isWide) {
    return (
      <Bench
        model={model}
        asked={asked}
        found={found}
        list={list}
        selected={model.canEdit ? selected : null}
        onSelect={setSelected}
      />
    );
  }
  return (
    <>
      <Shown model={model} asked={asked} found={found} />
      {list}
    </>
  );
}
