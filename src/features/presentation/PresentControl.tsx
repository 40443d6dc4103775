import { useEffect, useRef } from "react";
import type { HeaderControl } from "@/features/command";
import { later } from "@/ui";
import { begin } from "./session";
import { clampStep } from "./steps";
import { words } from "./words";

const Presenting = later(async () => (await import("./Presenting")).Presenting);

/** Begins the story. While presenting the header is out of sight and the caption stands in its stead. */
export const PresentControl: HeaderControl["Control"] = ({ snapshot, page: { panels } }) => {
  const { dataset, view, locale } = snapshot;
  const { story } = dataset;
  const isPresenting = view.step !== null;
  const button = useRef<HTMLButtonElement>(null);
  const wasPresenting = useRef(false);
  useEffect(() => {
    if (wasPresenting.current && !isPresenting) button.current?.focus();
    wasPresenting.current = isPresenting;
  }, [isPresenting]);
  if (!story || story.steps.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="min-h-8 cursor-pointer border border-ink bg-ink px-4 font-semibold whitespace-nowrap text-paper"
        onClick={() => begin(story, panels)}
      >
        {words(locale).present}
      </button>
      {view.step !== null && (
        <Presenting
          paper={dataset.paper.source.short[locale]}
          story={story}
          panels={panels}
          step={clampStep(view.step, story.steps.length)}
          locale={locale}
        />
      )}
    </>
  );
};
