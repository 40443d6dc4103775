import { useRef } from "react";
import { markProps } from "@/linking";
import { clearChoice, openOutline, openPassages, setView } from "@/view";
import type { ThreadModel } from "./model";
import { words } from "./words";

const titleLines = "line-clamp-2 font-serif text-[0.9375rem] leading-snug italic";
const showAll = () => setView({ wide: "argument" });

/** The name of the line, and what can be done with the choice. */
export function Head({ model: { title, line, locale } }: { model: ThreadModel }) {
  const whole = useRef<HTMLButtonElement>(null);
  const say = words(locale);
  return (
    <div className="flex min-w-0 flex-col justify-between">
      {line && !line.isStop ? (
        <button
          type="button"
          {...markProps(line.id, "chosen", line.field)}
          className={`w-full ${titleLines}`}
        >
          {title}
        </button>
      ) : (
        <p className={titleLines} aria-hidden="true">
          {title}
        </p>
      )}
      <p className="no-print flex gap-x-3.5 text-xs whitespace-nowrap">
        <button ref={whole} type="button" className="quiet" onClick={showAll}>
          {say.whole}
        </button>
        {line ? (
          <>
            <button
              type="button"
              className="quiet"
              onClick={() => openPassages(line.id, line.field)}
            >
              {`${say.passages} · ${line.statements}`}
              <span className="sr-only">{` ${say.statements(line.statements)}`}</span>
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={say.clearLabel}
              onClick={() => {
                clearChoice();
                // This button goes with the choice; the focus stays beside it.
                whole.current?.focus();
              }}
            >
              {say.clear}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="quiet" onClick={() => setView({ wide: "coverage" })}>
              {say.gaps}
            </button>
            <button type="button" className="quiet" onClick={openOutline}>
              {say.outline}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
