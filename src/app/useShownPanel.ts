import { useEffect, useState } from "react";
import type { PanelView, Place, SignedPanel } from "@/panels/panel";
import type { View } from "@/view";

type Load = PanelView["load"];
/** `null`: it could not be fetched. */
type Fetched = { readonly load: Load; readonly panel: SignedPanel | null };

/** The panel a place shows; while another view is fetched, the one before it, busy. */
export function useShownPanel(place: Place, view: View) {
  const load = "views" in place ? place.shownIn(view).load : null;
  const [last, setLast] = useState<Fetched | null>(null);
  useEffect(() => {
    if (!load) return;
    let isWanted = true;
    const keep = (panel: SignedPanel | null) => isWanted && setLast({ load, panel });
    load().then(keep, () => keep(null));
    return () => {
      isWanted = false;
    };
  }, [load]);
  if ("open" in place) return { panel: place, isBusy: false, hasFailed: false };
  const isFetched = last?.load === load;
  const panel = last?.panel ?? null;
  return { panel, isBusy: !isFetched, hasFailed: isFetched && !panel };
}
