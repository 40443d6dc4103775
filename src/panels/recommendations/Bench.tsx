import type { ReactNode } from "react";
import { ask } from "./ask";
import type { Asked } from "./asked";
import { BulkForm } from "./BulkForm";
import type { Found } from "./found";
import { ItemTable } from "./ItemTable";
import type { RecommendationsModel } from "./model";
import { Shown } from "./Shown";
import { Summary } from "./Summary";
import { Toolbar } from "./Toolbar";
import "./bench.css";

/** The enlarged tracker: what it adds up to on one side, what it is made of on the other. */
export function Bench(props: {
  model: RecommendationsModel;
  asked: Asked;
  found: Found;
  list: ReactNode;
  /** Null while nothing is being selected. */
  selected: ReadonlySet<string> | null;
  onSelect: (selected: ReadonlySet<string> | null) => void;
}) {
  const { model, asked, found, selected, onSelect } = props;
  const items = found.items.filter(({ id }) => selected?.has(id));
  const isTable = asked.isTable || selected !== null;
  return (
    <div className="bench">
      <Summary model={model} asked={asked} />
      <div className="bench-main">
        <Toolbar
          model={model}
          asked={asked}
          isTable={isTable}
          isSelecting={selected !== null}
          onTable={(isTable) => {
            onSelect(null);
            ask({ isTable });
          }}
          onSelecting={(isSelecting) => onSelect(isSelecting ? new Set() : null)}
        />
        <Shown model={model} asked={asked} found={found} />
        {selected !== null && <BulkForm model={model} all={found.items} items={items} />}
        {isTable ? (
          <ItemTable
            model={model}
            asked={asked}
            items={found.items}
            selected={selected}
            onSelect={onSelect}
          />
        ) : (
          props.list
        )}
      </div>
    </div>
  );
}
