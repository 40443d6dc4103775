import { useEffect, useRef } from "react";
import type { Locale } from "@/i18n";
import type { Move } from "./steps";
import { words } from "./words";

/** What the presenter says of the step, large enough to be read across a room. */
export function Caption(props: {
  paper: string;
  note: string;
  step: number;
  count: number;
  locale: Locale;
  onMove: (way: Move) => void;
  onEnd: () => void;
}) {
  const { paper, note, step, count, locale, onMove, onEnd } = props;
  const say = words(locale);
  const bar = useRef<HTMLElement>(null);
  // The bar itself, not a button in it: Space and Enter then move on, as a clicker's do.
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  const button =
    "min-h-11 cursor-pointer px-3 whitespace-nowrap lg:min-h-8 hover:underline underline-offset-4 aria-disabled:cursor-default aria-disabled:no-underline aria-disabled:opacity-40";
  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={say.presentation}
      className="presentation-caption no-print bg-band text-band-ink outline-none"
    >
      {/* The page's own heading is out of sight with the header. */}
      <h1 className="sr-only">{paper}</h1>
      <p role="status" className="contents">
        <span className="presentation-count text-band-soft">{say.step(step + 1, count)}</span>
        <span className="presentation-note font-serif">{note}</span>
      </p>
      <div className="presentation-buttons flex items-center">
        <button
          type="button"
          className={button}
          aria-disabled={step === 0}
          onClick={() => onMove("previous")}
        >
          {say.previous}
        </button>
        <button
          type="button"
          className={button}
          aria-disabled={step === count - 1}
          onClick={() => onMove("next")}
        >
          {say.next}
        </button>
        <button type="button" className={button} onClick={onEnd}>
          {say.end}
        </button>
      </div>
    </section>
  );
}
