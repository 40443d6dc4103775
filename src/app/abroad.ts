/** The place of what other economies do, and its views. */
import type { PanelView, ViewedPlace } from "@/panels/panel";
import { later } from "@/ui";
import { setView } from "@/view";

const fetched = import("@/panels/comparison");
// Told where it is shown.
fetched.catch(() => undefined);
/** At once, but beside the paper: the page opens on it. */
const loadComparison = async () => (await fetched).comparisonPanel;

const amounts: PanelView = {
  id: "amounts",
  name: { en: "Amounts", zh: "金额" },
  load: loadComparison,
};
const views: readonly PanelView[] = [
  amounts,
  {
    id: "practice",
    name: { en: "Who does what", zh: "各国举措" },
    load: async () => (await import("@/panels/practice")).practicePanel,
  },
  {
    id: "research",
    name: { en: "R&D", zh: "研发投入" },
    load: async () => (await import("@/panels/research")).researchPanel,
  },
  {
    id: "timeline",
    name: { en: "Timeline", zh: "时间线" },
    load: async () => (await import("@/panels/timeline")).timelinePanel,
  },
  { id: "counts", name: { en: "Counts", zh: "计数" }, load: loadComparison },
];

export const abroad: ViewedPlace = {
  id: "comparison",
  name: { en: "International comparison", zh: "国际比较" },
  views,
  shownIn: (view) => views.find(({ id }) => id === view.abroad) ?? amounts,
  show: (id) => setView({ abroad: id }),
  Filter: later(async () => (await import("./EconomyFilter")).EconomyFilter),
};
