import { memo, type ReactNode } from "react";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import { type ActionProgress, tickOf, tickRecommendation } from "@/progress";
import { rowWords } from "./rowWords";
import { Tick } from "./Tick";

type Props = {
  paper: string;
  id: string;
  title: string;
  /** "1 of 2", or a word where there is nothing to count. */
  count: string;
  /** The one word that must be known, before the count. */
  sign: ReactNode;
  progress: ActionProgress;
  actionIds: readonly string[];
  mark: Mark;
  canEdit: boolean;
  /** Null where everything is unfolded anyway. */
  isUnfolded: boolean | null;
  locale: Locale;
};

/** Tick, title, count; all else unfolds beneath. */
export const RecommendationLine = memo(function RecommendationLine(props: Props) {
  const { paper, id, title, actionIds, progress, isUnfolded } = props;
  const say = rowWords(props.locale);
  return (
    <div className="flex items-start py-[0.1875rem]">
      <Tick
        label={say.tick(title)}
        state={tickOf(progress)}
        isDisabled={!props.canEdit || (progress === "closed" && actionIds.length > 0)}
        onTick={(on) => tickRecommendation(paper, id, actionIds, on)}
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
        {props.sign}
        {props.count}
      </span>
    </div>
  );
});
