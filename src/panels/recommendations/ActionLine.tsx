import { memo } from "react";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import { type ActionProgress, type Step, tickAction } from "@/progress";
import { type Named, tickOf } from "./rows";
import { Tick } from "./Tick";
import { words } from "./words";

type Props = Named & {
  paper: string;
  id: string;
  title: string;
  progress: ActionProgress;
  mark: Mark;
  isLoaded: boolean;
  locale: Locale;
  onStep: (step: Step | null) => void;
};

/** One action: a tick, what is to be done, and what the text names for it. */
export const ActionLine = memo(function ActionLine(props: Props) {
  const { paper, id, title, progress, locale, isLoaded } = props;
  const say = words(locale);
  const isPlain = progress === "not-started" || progress === "implemented";
  const facts = [
    isPlain || !isLoaded ? null : say.progress[progress],
    props.accountable && say.accountable(props.accountable),
    props.participants && say.participants(props.participants),
    props.date && say.date(props.date),
    props.measure && say.measure(props.measure),
  ].filter((fact) => fact !== null && fact !== "");
  return (
    <li className="flex items-start py-0.5">
      <Tick
        label={say.tick(title)}
        state={tickOf(progress)}
        isDisabled={!isLoaded}
        onTick={(on) => props.onStep(tickAction(paper, id, on))}
      />
      <div className="min-w-0 grow">
        <button
          type="button"
          className="w-full px-1 py-0.5 leading-5"
          {...markProps(id, props.mark)}
        >
          {title}
        </button>
        {facts.map((fact) => (
          <p key={fact} className="px-1 text-xs text-soft">
            {fact}
          </p>
        ))}
      </div>
    </li>
  );
});
