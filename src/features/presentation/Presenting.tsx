import "./presentation.css";
import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Story } from "@/dataset";
import type { Locale } from "@/i18n";
import { Caption } from "./Caption";
import { end, move, resume } from "./session";
import { usePresentationKeys } from "./usePresentationKeys";
import { words } from "./words";

/** One step of the story on the screen: its caption below the panel, or nothing but black. */
export function Presenting(props: {
  paper: string;
  story: Story;
  panels: readonly { id: string }[];
  step: number;
  locale: Locale;
}) {
  const { paper, story, panels, step, locale } = props;
  const [isBlank, setBlank] = useState(false);
  useStage(isBlank);
  useEffect(() => resume(story, panels), [story, panels]);
  usePresentationKeys({ story, panels, isBlank, setBlank });
  const shown = story.steps[step];
  if (!shown) return null;
  return createPortal(
    isBlank ? (
      <button
        type="button"
        // The page behind is out of reach, so the focus has to stand here.
        ref={(button) => button?.focus()}
        aria-label={words(locale).blank}
        className="presentation-blank no-print"
        onClick={() => setBlank(false)}
      />
    ) : (
      <Caption
        paper={paper}
        note={shown.note[locale]}
        step={step}
        count={story.steps.length}
        locale={locale}
        onMove={(way) => move(story, panels, way)}
        onEnd={end}
      />
    ),
    document.body,
  );
}

/** Sets the page for presenting: see presentation.css. */
function useStage(isBlank: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.presenting = isBlank ? "blank" : "on";
    return () => {
      delete dataset.presenting;
    };
  }, [isBlank]);
}
