import { Popover } from "@/ui";
import { setView } from "@/view";
import type { RecommendationsModel } from "./model";
import { Part } from "./parts";
import { rowWords } from "./rowWords";

/** The ways to the copies, to the history, and in the small place to what the enlarged panel has at hand. */
export function Tools({ model }: { model: RecommendationsModel }) {
  const { locale, progress, isWide, isLoaded } = model;
  const say = rowWords(locale);
  return (
    <div className="tracker-tools no-print">
      {!isLoaded ? null : progress.events.length > 0 ? (
        <Part part="copy" model={model} />
      ) : (
        <button type="button" className="quiet" onClick={() => setView({ wide: "files" })}>
          {say.files}
        </button>
      )}
      {isLoaded && !isWide && (
        <Popover label={say.filter} title={say.filterOf}>
          <Part part="filter" model={model} />
        </Popover>
      )}
    </div>
  );
}
