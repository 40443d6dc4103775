import type { RecommendationsModel } from "./model";
import { rowWords } from "./rowWords";

/** Thickness tells the parts apart where ink and grey do not (print, forced colours). */
export function ProgressBar({ model }: { model: RecommendationsModel }) {
  const { rows, notStarted, locale } = model;
  if (!model.isLoaded) return <div className="mt-[0.3125rem] border-t border-rule" />;
  const { implemented, of } = rows.recommendations;
  const parts = [
    { id: "implemented", count: implemented, line: "border-t-6 border-ink" },
    { id: "partly", count: rows.partly, line: "border-t-4 border-rule" },
    { id: "not-started", count: notStarted, line: "border-t border-rule" },
  ];
  return (
    <div
      role="img"
      aria-label={rowWords(locale).bar(implemented, rows.partly, notStarted, of)}
      className="flex h-1.5 shrink-0 items-end"
    >
      {parts.map(({ id, count, line }) => (
        <span
          key={id}
          className={count > 0 ? line : "hidden"}
          style={{ flexGrow: count, flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
