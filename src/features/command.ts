/** What every feature offers. The house lists them; the header, the palette and the help walk the list. */
import type { ComponentType } from "react";
import type { SignedPanel, Snapshot } from "@/panels/panel";

/** A feature's control in the header; it may open an overlay of its own. */
export type HeaderControl = {
  readonly id: string;
  readonly Control: ComponentType<{
    snapshot: Snapshot;
    panels: readonly SignedPanel[];
  }>;
};
