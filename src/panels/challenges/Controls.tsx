import type { PaperSnapshot } from "@/panels/panel";
import { later, Popover } from "@/ui";
import { setView } from "@/view";
import { words } from "./controlWords";
import { kindIn } from "./kindIds";
import { isComparing, layerIn, layers } from "./layers";
import { orderIn, orders } from "./order";

const Key = later(async () => (await import("./Key")).Key);

/** Beside the kinds of column: the order of the rows, whose the cells are, and what they mean. */
export function Controls({ snapshot: { view, locale } }: { snapshot: PaperSnapshot }) {
  const say = words(locale);
  const layer = layerIn(view);
  const isGrid = !isComparing(view);
  return (
    <>
      {isGrid && (
        <Switch
          label={say.layer}
          options={layers.map((id) => ({ id, name: say.layers[id] }))}
          shown={layer}
          onChange={(id) => setView({ layer: id })}
        />
      )}
      {isGrid && layer === "evidence" && (
        <Switch
          label={say.order}
          isLabelled
          options={orders.map((id) => ({ id, name: say.orders[id] }))}
          shown={orderIn(view)}
          onChange={(id) => setView({ rows: id })}
        />
      )}
      <Popover label={say.key} title={say.keyLong}>
        <Key kind={kindIn(view)} layer={isGrid ? layer : "evidence"} locale={locale} />
      </Popover>
    </>
  );
}

type Option = { readonly id: string; readonly name: string };

function Switch(props: {
  label: string;
  isLabelled?: boolean;
  options: readonly Option[];
  shown: string;
  onChange: (id: string) => void;
}) {
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-x-3 text-xs">
      <legend className={props.isLabelled ? "float-start leading-6 text-soft" : "sr-only"}>
        {props.label}
      </legend>
      {props.options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="quiet"
          aria-pressed={id === props.shown}
          onClick={() => props.onChange(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
