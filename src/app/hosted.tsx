import type { SignedPanel, Snapshot } from "@/panels/panel";
import { later } from "@/ui";
import { PanelHost } from "./PanelHost";

type Shown = {
  snapshot: Snapshot;
  isPrinting?: boolean;
  onStand?: (panel: HTMLElement | null) => void;
};

/** A panel that is fetched when it is first opened, if not before. */
export function hosted(load: () => Promise<SignedPanel>) {
  return later(async () => {
    const panel = await load();
    return (shown: Shown) => <PanelHost place={panel} {...shown} />;
  });
}
