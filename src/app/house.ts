/** The house: the only list of panels and features. Adding one means one folder and one line here. */
import { findControl } from "@/features/palette";
import { presentControl } from "@/features/presentation";
import { challengesPanel } from "@/panels/challenges";
import { comparisonPanel } from "@/panels/comparison";
import { driversPanel } from "@/panels/drivers";
import { recommendationsPanel } from "@/panels/recommendations";
import { threadPanel } from "@/panels/thread";

/** The panels of the one screen, in reading order. */
export const panels = [
  driversPanel,
  comparisonPanel,
  challengesPanel,
  recommendationsPanel,
  threadPanel,
] as const;

/** Opens over the screen when a reader asks for the passages behind the chosen item. */
export const loadReader = async () => (await import("@/panels/reader")).readerPanel;

/** The header's features, before and after its own controls. */
export const headerFeatures = { start: [findControl], end: [presentControl] } as const;
