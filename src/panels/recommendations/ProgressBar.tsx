import type { RecommendationsModel } from "./model";

/** Thickness tells the parts apart where ink and grey do not (print, forced colours). */
export function ProgressBar({ model }: { model: RecommendationsModel }) {
  const { rows, notStarted, bar } = model;
  if (!model.isLoaded) return <div className="mt-[0.3125rem] border-t border-rule" />;
  const parts = [
    { id: "implemented", count: rows.recommendations.implemented, line: "border-t-6 border-ink" },
    { id: "partly", count: rows.partly, line: "border-t-4 border-rule" },
    { id: "not-started", count: notStarted, line: "border-t border-rule" },
  ];
  return (
    <div role="img" aria-label={bar} className="flex h-1.5 shrink-0 items-end">
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
