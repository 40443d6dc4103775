import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Dataset } from "@/dataset";
import { useLanguage } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { today } from "@/platform";
import { selectProgress, useProgress } from "@/progress";
import { useView, type View } from "@/view";

const choiceOf = ({ choose, field, trail }: View) => ({ choose, field, trail });
const restOf = ({ choose, field, trail, ...rest }: View) => rest;

/**
 * The one value everything shown is a function of: as it is `now`, and for what a reader does not look at
 * while choosing, with the choice that follows `soon`, as soon as the answer to the press is on the screen.
 */
export function useSnapshots(dataset: Dataset): { now: Snapshot; soon: Snapshot } {
  const rest = useView(useShallow(restOf));
  const choice = useView(useShallow(choiceOf));
  const settled = useDeferredValue(choice);
  const locale = useLanguage((state) => state.locale);
  const date = useToday();
  const { events, saving, setAside, isEmptied, isLoaded } = useProgress();
  const byId = selectProgress(events, dataset.paper.id);
  const shared = useMemo(
    () => ({
      dataset,
      locale,
      today: date,
      progress: { byId, saving, setAside, isEmptied, isLoaded },
    }),
    [dataset, locale, date, byId, saving, setAside, isEmptied, isLoaded],
  );
  const now = useMemo(() => ({ ...shared, view: { ...rest, ...choice } }), [shared, rest, choice]);
  const soon = useMemo(
    () => ({ ...shared, view: { ...rest, ...settled } }),
    [shared, rest, settled],
  );
  return { now, soon };
}

/** Whether everything drawn from two snapshots is the same. */
export function isSame(a: Snapshot, b: Snapshot): boolean {
  const keys = Object.keys(a.view) as (keyof View)[];
  return (
    a === b ||
    (a.dataset === b.dataset &&
      a.locale === b.locale &&
      a.today === b.today &&
      a.progress === b.progress &&
      keys.every((key) => a.view[key] === b.view[key]))
  );
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
