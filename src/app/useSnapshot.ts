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

/** The local date; looked up anew when the page is shown again, for a tab left open overnight. */
function useToday(): string {
  const [date, setDate] = useState(today);
  useEffect(() => {
    const refresh = () => setDate(today());
    document.addEventListener("visibilitychange", refresh);
    return () => document.removeEventListener("visibilitychange", refresh);
  }, []);
  return date;
}
