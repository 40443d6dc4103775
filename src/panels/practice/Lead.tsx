import type { PracticeModel } from "./model";
import { Sign } from "./Sign";
import { words } from "./words";

/** Who says so; what the shapes mean stands with the trends. */
export function Lead({ model }: { model: PracticeModel }) {
  const { paper, record } = words(model.locale).legend;
  return (
    <p className="practice-legend text-xs text-soft">
      <span>
        <Sign sign={0} isPaper />
        {paper}
      </span>
      {model.grid.hasRecord && (
        <span>
          <Sign sign={0} isPaper={false} />
          {record}
        </span>
      )}
    </p>
  );
}
