import { memo } from "react";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import { type ActionProgress, type Step, tickRecommendation } from "@/progress";
import { tickOf } from "./rows";
import { Tick } from "./Tick";
import { words } from "./words";

type Props = {
  paper: string;
  id: string;
  title: string;
  /** "1 of 2", or a word where there is nothing to count. */
  count: string;
  progress: ActionProgress;
  actionIds: readonly string[];
  mark: Mark;
  isLoaded: boolean;
  /** Null where everything is unfolded anyway. */
  isUnfolded: boolean | null;
  locale: Locale;
  onStep: (step: Step | null) => void;
};

/** Tick, title, count; all else unfolds beneath. */
export const RecommendationLine = memo(function RecommendationLine(props: Props) {
  const { paper, id, title, actionIds, progress, isUnfolded } = props;
  return (
    <div className="flex items-start py-[0.1875rem]">
      <Tick
        label={words(props.locale).tick(title)}
        state={tickOf(progress)}
        isDisabled={!props.isLoaded || (progress === "closed" && actionIds.length > 0)}
        onTick={(on) => props.onStep(tickRecommendation(paper, id, actionIds, on))}
      />
      <button
        type="button"
        className="min-w-0 grow py-0.5 ps-1 pe-0.5 leading-5"
        aria-expanded={isUnfolded ?? undefined}
        {...markProps(id, props.mark)}
      >
        {title}
      </button>
      <span className="tick-count shrink-0 py-0.5 ps-1 text-xs leading-5 text-soft pointer-coarse:py-3">
        {props.count}
      </span>
    </div>
  );
});
