import { useMemo, useRef } from "react";
import { Roving } from "@/ui";
import type { Layout, Line } from "./diagram";
import { Edges } from "./Edges";
import { LeadsTo } from "./LeadsTo";
import { layoutDiagram } from "./layout";
import { fitMiddle } from "./middle";
import type { DriversModel } from "./model";
import { Node } from "./Node";
import { TextBlock } from "./TextBlock";
import { type Scene, useScene } from "./useScene";
import { words } from "./words";

export function DriversPicture({ model }: { model: DriversModel }) {
  const ground = useRef<HTMLDivElement>(null);
  const scene = useScene(ground);
  return (
    <Roving
      label={words(model.locale).marks}
      className="-m-1 flex h-[calc(100%+0.5rem)] flex-col gap-1 overflow-auto p-1"
    >
      <div ref={ground} className="relative min-h-[8.5rem] grow max-lg:min-h-[20rem]">
        <span data-face="" aria-hidden="true" className="font-serif" />
        {scene && <Triad model={model} scene={scene} />}
      </div>
      <LeadsTo model={model} />
    </Roving>
  );
}

function Triad({ model, scene }: { model: DriversModel; scene: Scene }) {
  const { diagram, pairs, drivers } = model;
  // The same for every choice; searching for free places is the dearest thing here.
  const layout = useMemo(() => layoutDiagram(diagram, scene), [diagram, scene]);
  const chosen = pairs.find(({ mark }) => mark === "chosen");
  const middle = chosen ? middleFor(chosen, layout, scene) : layout.middle;
  return (
    <>
      {drivers.map((driver, order) => (
        <Node
          key={driver.id}
          driver={driver}
          order={order}
          circle={layout.circles[order]}
          label={layout.labels[order] ?? []}
          feeds={layout.feeds[order] ?? null}
          unit={scene.unit}
        />
      ))}
      <Edges pairs={pairs} layout={layout} size={scene.size} locale={model.locale} />
      {layout.edgeLabels.map((block, index) => {
        const pair = pairs[index];
        return block && pair && <TextBlock key={pair.id} block={block} unit={scene.unit} />;
      })}
      {middle && <TextBlock block={middle} unit={scene.unit} className="text-center" />}
    </>
  );
}

/** What the paper says of the chosen pair, where there is room; otherwise only its name. */
function middleFor(
  pair: { readonly name: string; readonly says: string },
  { circles, edges, feeds, edgeLabels, middle }: Layout,
  scene: Scene,
) {
  const name: Line = { text: pair.name, style: "title" };
  const says: Line = { text: pair.says, style: "body" };
  const boxes = [...feeds, ...edgeLabels].flatMap((block) => (block ? [block.box] : []));
  return fitMiddle([[name, says], [says], [name]], { circles, edges, boxes }, scene) ?? middle;
}
