import { Choice, Popover } from "@/ui";
import { ask } from "./ask";
import type { Asked } from "./asked";
import { FilterForm } from "./FilterForm";
import type { RecommendationsModel } from "./model";
import { OrderFields } from "./OrderFields";
import { rowWords } from "./rowWords";
import { SearchField } from "./SearchField";
import { toolbarWords } from "./toolbarWords";

/** Search, filter, order and form of what is listed, in one wrapping line. */
export function Toolbar(props: {
  model: RecommendationsModel;
  asked: Asked;
  isTable: boolean;
  isSelecting: boolean;
  onTable: (isTable: boolean) => void;
  onSelecting: (isSelecting: boolean) => void;
}) {
  const { model, asked, isTable, isSelecting } = props;
  const { locale } = model;
  const say = toolbarWords(locale);
  return (
    <div className="bench-tools no-print">
      <SearchField
        find={asked.find}
        label={say.find}
        hint={say.findHint}
        onFind={(find) => ask({ find })}
      />
      <Popover label={rowWords(locale).filter} title={rowWords(locale).filterOf}>
        <FilterForm model={model} />
      </Popover>
      <OrderFields asked={asked} locale={locale} isTable={isTable} />
      <Choice
        name="tracker-form"
        label={say.form}
        value={isTable ? "table" : "list"}
        options={[
          { value: "list", label: say.list },
          { value: "table", label: say.table },
        ]}
        onChange={(form) => props.onTable(form === "table")}
      />
      {model.canEdit && (
        <button
          type="button"
          className="quiet"
          aria-pressed={isSelecting}
          onClick={() => props.onSelecting(!isSelecting)}
        >
          {say.select}
        </button>
      )}
    </div>
  );
}
