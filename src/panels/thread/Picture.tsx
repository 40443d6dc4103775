import { Roving } from "@/ui";
import { Counts } from "./Counts";
import { Head } from "./Head";
import type { ThreadModel } from "./model";
import { StopColumn } from "./StopColumn";
import { words } from "./words";

/** The same height in every state, so that choosing moves nothing else on the page. */
export function ThreadPicture({ model }: { model: ThreadModel }) {
  const { locale, counts, line } = model;
  return (
    <div data-walk="" data-has-line={line ? "" : undefined}>
      <Roving label={words(locale).marks} className="band-grid px-6 py-2.5">
        <Head model={model} />
        {line ? (
          <ul className="band-columns">
            {line.stops.map((stop) => (
              <StopColumn key={stop.column} stop={stop} />
            ))}
          </ul>
        ) : (
          <Counts counts={counts} />
        )}
      </Roving>
    </div>
  );
}
