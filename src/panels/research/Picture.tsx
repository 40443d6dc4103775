import { MarkContext } from "@/linking";
import { Roving } from "@/ui";
import { Chart } from "./Chart";
import { drawnOf } from "./drawn";
import { Foot } from "./Foot";
import type { Ground, ResearchModel } from "./model";
import { Unavailable } from "./Unavailable";
import { words } from "./words";
import "./research.css";

/** Lines of the years with their names at the ends, and below them what to know about the figures. */
export function ResearchPicture({ model }: { model: ResearchModel }) {
  if (model.state !== "drawn") return <Unavailable state={model.state} locale={model.locale} />;
  return <Drawn model={model} ground={model.ground} />;
}

function Drawn({ model, ground }: { model: ResearchModel; ground: Ground }) {
  const { locale, chosen, markOf } = model;
  const drawn = drawnOf(ground.lines, chosen);
  const ids = drawn.map(({ id }) => id).join(" ");
  return (
    <MarkContext value={markOf}>
      <Roving label={words(locale).marks} className="research">
        {/* Anew for other lines: what was pointed at may be none of them. */}
        <Chart key={ids} ground={ground} lines={drawn} markOf={markOf} locale={locale}>
          <Foot ground={ground} drawn={drawn.length} locale={locale} />
        </Chart>
      </Roving>
    </MarkContext>
  );
}
