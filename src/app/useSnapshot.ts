import { useEffect, useState } from "react";
import type { Dataset } from "@/dataset";
import { useLanguage } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { today } from "@/platform";
import { selectProgress, useProgress } from "@/progress";
import { useView } from "@/view";

/** The one value everything shown is a function of. */
export function useSnapshot(dataset: Dataset): Snapshot {
  const view = useView();
  const locale = useLanguage((state) => state.locale);
  const { events, saving, setAside, isEmptied, isLoaded } = useProgress();
  const byId = selectProgress(events, dataset.paper.id);
  const progress = { byId, saving, setAside, isEmptied, isLoaded };
  return { dataset, view, progress, locale, today: useToday() };
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
