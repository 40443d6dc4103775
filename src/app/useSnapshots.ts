import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Dataset } from "@/dataset";
import { useLanguage } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { today } from "@/platform";
import { fieldOf, progressAt, useProgress } from "@/progress";
import { useView, type View } from "@/view";

const choiceOf = ({ choose, field, trail }: View) => ({ choose, field, trail });
const restOf = ({ choose, field, trail, ...rest }: View) => rest;

/**
 * The one value everything shown is a function of: as it is `now`, and for what a reader does not look at
 * while choosing or switching the language, the same `soon`, once the answer to the press is on the screen.
 */
export function useSnapshots(dataset: Dataset): { now: Snapshot; soon: Snapshot } {
  const rest = useView(useShallow(restOf));
  const choice = useView(useShallow(choiceOf));
  const locale = useLanguage((state) => state.locale);
  const asked = useMemo(() => ({ rest, choice, locale }), [rest, choice, locale]);
  const drawn = useDeferredValue(asked);
  // What comes with another view, as a step of a presentation does, comes with it.
  const settled = drawn.rest === rest ? drawn : asked;
  const date = useToday();
  const state = useProgress();
  const { asOf } = rest;
  const shared = useMemo(
    () => ({
      dataset,
      today: asOf ?? date,
      calendarDay: date,
      progress: progressAt(state, dataset.paper.id, asOf),
    }),
    [dataset, date, asOf, state],
  );
  const now = useMemo(() => toSnapshot(shared, asked), [shared, asked]);
  const soon = useMemo(() => toSnapshot(shared, settled), [shared, settled]);
  return { now, soon };
}

type Shared = Pick<Snapshot, "dataset" | "today" | "calendarDay" | "progress">;
type Asked = {
  rest: ReturnType<typeof restOf>;
  choice: ReturnType<typeof choiceOf>;
  locale: Snapshot["locale"];
};

const toSnapshot = (shared: Shared, { rest, choice, locale }: Asked): Snapshot => ({
  ...shared,
  locale,
  view: { ...rest, ...choice, choose: placeOf(shared, choice.choose) },
});

/** An action of the reader's own has no place in the paper: what lights up is its recommendation. */
function placeOf({ progress }: Shared, choose: string | null): string | null {
  const own = choose === null ? null : fieldOf(progress.byId.get(choose), "action");
  return own?.recommendation ?? choose;
}

/** Whether everything drawn from two snapshots is the same. */
export function isSame(a: Snapshot, b: Snapshot): boolean {
  const keys = Object.keys(a.view) as (keyof View)[];
  return (
    a === b ||
    (a.dataset === b.dataset &&
      a.locale === b.locale &&
      a.today === b.today &&
      a.calendarDay === b.calendarDay &&
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
