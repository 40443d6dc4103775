/** The house: the only list of panels and features. Adding one means one folder and one line here. */
import type { HeaderControl, ListCommands } from "@/features/command";
import { findControl } from "@/features/palette";
import { presentControl } from "@/features/presentation";
import { challengesPanel } from "@/panels/challenges";
import { driversPanel } from "@/panels/drivers";
import type { Place } from "@/panels/panel";
import { recommendationsPanel } from "@/panels/recommendations";
import { threadPanel } from "@/panels/thread";
import { abroad } from "./abroad";

/** What stands on the one screen, in reading order: panels, and a place that several share. */
export const places = [
  driversPanel,
  abroad,
  challengesPanel,
  recommendationsPanel,
  threadPanel,
] as const satisfies readonly Place[];

/** Of the panels that share a place. */
export const loadViews = abroad.views.map(({ load }) => load);

/** Panels that take the whole window, above the band, when a reader asks for them. */
export const sheets = [
  { id: "argument", load: async () => (await import("@/panels/argument")).argumentPanel },
  { id: "coverage", load: async () => (await import("@/panels/coverage")).coveragePanel },
  { id: "checks", load: async () => (await import("@/panels/checks")).checksPanel },
  { id: "history", load: async () => (await import("@/panels/history")).historyPanel },
  { id: "files", load: async () => (await import("@/features/files")).filesPanel },
] as const;

/** All that can take the window. */
export const windowed = [...places, ...sheets].map(({ id }) => ({ id }));

/** Opens over the screen when a reader asks for the passages behind the chosen item. */
export const loadReader = async () => (await import("@/panels/reader")).readerPanel;
/** And this where they ask how far it has come. */
export const loadRecord = async () => (await import("@/panels/record")).recordPanel;

/** Everything a reader can do; the sheets are fetched for their names. */
async function loadCommands(): Promise<ListCommands> {
  const loads = sheets.map(({ load }) => load());
  const [{ toListCommands }, ...opened] = await Promise.all([import("./commands"), ...loads]);
  return toListCommands(places, opened, [...headerFeatures.start, ...headerFeatures.end]);
}

/** The header's features, before and after its own controls. */
export const headerFeatures: Readonly<Record<"start" | "end", readonly HeaderControl[]>> = {
  start: [findControl(loadCommands)],
  end: [presentControl],
};
