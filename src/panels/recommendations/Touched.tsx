import { setView } from "@/view";
import { allRows, type RecommendationsModel } from "./model";
import { touchedWords } from "./touchedWords";

/** How old the last file copy is, and the way to the history. */
export function CopyTools({ model: { progress, locale } }: { model: RecommendationsModel }) {
  const say = touchedWords(locale);
  const since = progress.events.length - (progress.copy?.events ?? 0);
  const copy = progress.copy === null ? say.noCopy : since > 0 ? say.since(since) : say.copied;
  return (
    <>
      <button type="button" className="quiet" onClick={() => setView({ wide: "files" })}>
        {copy}
      </button>
      <button type="button" className="quiet" onClick={() => setView({ wide: "history" })}>
        {say.history}
      </button>
    </>
  );
}

/** What has left the count is named. */
export function Closed({ model }: { model: RecommendationsModel }) {
  return <p className="shrink-0 pb-1 text-xs text-soft">{closedText(model)}</p>;
}

export function closedText({ rows, locale }: RecommendationsModel): string {
  const short = new Map(allRows(rows).map((row) => [row.id, row.short]));
  const names = rows.recommendations.closed.map((id) => short.get(id) ?? id);
  return touchedWords(locale).closed(names);
}
