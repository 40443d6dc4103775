import type { ResearchModel } from "./model";
import { words } from "./words";

/** Whose the lines are: hollow, as everything of the record. */
export function Lead({ model }: { model: ResearchModel }) {
  if (model.state !== "drawn") return null;
  const say = words(model.locale);
  return (
    <p className="research-lead text-xs text-soft">
      <svg width="26" height="12" aria-hidden="true" className="inline-block align-[-2px]">
        <path d="M1 6H25" stroke="var(--soft)" strokeWidth="1.25" fill="none" />
        <circle
          cx="13"
          cy="6"
          r="3"
          stroke="var(--soft)"
          strokeWidth="1.25"
          className="fill-(--paper) forced-colors:fill-[Canvas]"
        />
      </svg>{" "}
      <span className="research-lead-full">{say.recordOnly}</span>
      <span className="research-lead-brief">{say.recordBrief}</span>
    </p>
  );
}
