import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { formatDate } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { today } from "@/platform";
import { setView } from "@/view";
import { focusFirst } from "./focusFirst";
import { pastWords } from "./pastWords";

/** Above everything while a past day is shown; a day that is not over is refused in words. */
export function PastLine({ snapshot }: { snapshot: Snapshot }) {
  const { view, progress, locale } = snapshot;
  const { asOf } = view;
  const [refused, setRefused] = useState<string | null>(null);
  const isOver = asOf !== null && asOf < today();
  const told = isOver || asOf === null ? (isOver ? null : refused) : asOf;
  if (told !== refused) setRefused(told);
  useEffect(() => {
    if (asOf !== null && !isOver) setView({ asOf: null });
  }, [asOf, isOver]);
  const say = pastWords(locale);
  if (!isOver && refused === null) return null;
  return (
    <section
      aria-label={say.label}
      className="sticky top-0 z-10 flex shrink-0 flex-wrap items-center gap-x-4 border-b border-ink bg-wash px-6 py-0.5"
    >
      {isOver ? (
        <>
          <p role="status">
            <strong className="font-semibold">{say.asOf(formatDate(asOf, locale))}</strong>{" "}
            {progress.isLoaded && progress.byId.size === 0 && `${say.empty} `}
            {say.locked}
          </p>
          {view.wide !== "history" && (
            <Act text={say.since} run={() => setView({ wide: "history", reading: null })} />
          )}
          <Act text={say.back} run={() => goWith(() => setView({ asOf: null }))} />
        </>
      ) : (
        <>
          <p role="status">{say.refused(formatDate(refused ?? "", locale))}</p>
          <Act text={say.close} run={() => goWith(() => setRefused(null))} />
        </>
      )}
    </section>
  );
}

/** The line goes with what was pressed on it, so the focus goes on to what is below. */
function goWith(act: () => void): void {
  flushSync(act);
  if (document.activeElement === document.body) focusFirst(document.querySelector("main"));
}

function Act({ text, run }: { text: string; run: () => void }) {
  return (
    <button type="button" className="quiet no-print underline underline-offset-4" onClick={run}>
      {text}
    </button>
  );
}
