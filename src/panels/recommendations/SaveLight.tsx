import type { RecommendationsModel } from "./model";

/** Text, not colour. Busy while it changes, so that one act is announced once, with its counts. */
export function SaveLight({ model: { light, title, subtitle } }: { model: RecommendationsModel }) {
  const isSettled = light.state === "saved";
  return (
    <div className="min-w-0 text-xs text-soft">
      <p role="status" aria-busy={light.state === "saving" || light.state === "reading"}>
        {isSettled && <span className="sr-only">{`${title}. ${subtitle} `}</span>}
        {light.state !== "not-saved" && light.text}
      </p>
      {light.state === "not-saved" && (
        <p role="alert" className="border-s-2 border-ink ps-2 font-semibold text-ink">
          {light.text}
        </p>
      )}
      {light.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
