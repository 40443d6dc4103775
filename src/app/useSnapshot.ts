import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "@/dataset";
import { useLanguage } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { today } from "@/platform";
import { fieldOf, type Progress, progressAt, useProgress } from "@/progress";
import { useView } from "@/view";

/** The one value everything shown is a function of. */
export function useSnapshot(dataset: Dataset): Snapshot {
  const view = useView();
  const locale = useLanguage((state) => state.locale);
  const date = useToday();
  const state = useProgress();
  const { asOf, choose } = view;
  const progress = useMemo(() => progressAt(state, dataset.paper.id, asOf), [state, dataset, asOf]);
  return useMemo(
    () => ({
      dataset,
      locale,
      today: asOf ?? date,
      calendarDay: date,
      progress,
      view: { ...view, choose: placeOf(progress, choose) },
    }),
    [dataset, locale, asOf, date, progress, view, choose],
  );
}

/** An action of the reader's own has no place in the paper: what lights up is its recommendation. */
function placeOf(progress: Progress, choose: string | null): string | null {
  const own = choose === null ? null : fieldOf(progress.byId.get(choose), "action");
  return own?.recommendation ?? choose;
}

/** The local date; looked up anew at midnight, and when a page that slept through it is shown again. */
function useToday(): string {
  const [date, setDate] = useState(today);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each day has a midnight of its own.
  useEffect(() => {
    const refresh = () => setDate(today());
    // A second after, because timers may be early.
    const timer = setTimeout(refresh, new Date().setHours(24, 0, 1) - Date.now());
    document.addEventListener("visibilitychange", refresh);
    window.addEventListener("focus", refresh);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", refresh);
      window.removeEventListener("focus", refresh);
    };
  }, [date]);
  return date;
}
