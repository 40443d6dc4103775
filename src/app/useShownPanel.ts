import { useEffect, useState } from "react";
import type { PanelView, Place, SignedPanel } from "@/panels/panel";
import type { View } from "@/view";

type Load = PanelView["load"];

const fetched = new Map<Load, SignedPanel>();

/** The panel a place shows. While another view is fetched it is the one before, busy; `null` where there is none. */
export function useShownPanel(place: Place, view: View) {
  const load = "views" in place ? place.shownIn(view).load : null;
  const ready = (load && fetched.get(load)) ?? null;
  const [last, setLast] = useState<SignedPanel | null>(null);
  const [failed, setFailed] = useState<Load | null>(null);
  const [, setArrived] = useState<Load | null>(null);
  if (ready && ready !== last) setLast(ready);

  useEffect(() => {
    if (!load || fetched.has(load)) return;
    let isWanted = true;
    load().then(
      (panel) => {
        fetched.set(load, panel);
        if (isWanted) setArrived(() => load);
      },
      () => isWanted && setFailed(() => load),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);

  if ("open" in place) return { panel: place, isBusy: false, hasFailed: false };
  const hasFailed = !ready && failed === load;
  return { panel: ready ?? (hasFailed ? null : last), isBusy: !ready && !hasFailed, hasFailed };
}
