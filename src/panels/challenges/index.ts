import type { PanelView, ViewedPlace } from "@/panels/panel";
import { later } from "@/ui";
import { setView, type View } from "@/view";
import type { Kind } from "./grid";
import { type KindId, kindIds, kindIn } from "./kindIds";
import { isComparing, layerIn } from "./layers";
import { name } from "./name";

const fetched = import("./Picture");
// Told where it is shown.
fetched.catch(() => undefined);

/** At once, but beside the paper: the page opens on it. All else when it is asked for. */
const loads: Readonly<Record<KindId, () => Promise<Kind>>> = {
  recommendations: async () => (await fetched).opening.kind,
  fields: async () => (await import("./fields")).fields,
  measures: async () => (await import("./measures")).measures,
  drivers: async () => (await import("./origins")).drivers,
  needs: async () => (await import("./origins")).needs,
};

const names: Readonly<Record<KindId, PanelView["name"]>> = {
  recommendations: { en: "Recommendations", zh: "政策建议" },
  fields: { en: "Fields", zh: "技术领域" },
  measures: { en: "Practice abroad", zh: "国际实践" },
  drivers: { en: "Drivers", zh: "动力" },
  needs: { en: "Needs", zh: "需求" },
};

/** What can stand in the place for one kind of column. */
function toViews(id: KindId) {
  const toView = (load: PanelView["load"]): PanelView => ({ id, name: names[id], load });
  return {
    evidence: toView(async () => {
      const [kind, { opening, toEvidencePanel }] = await Promise.all([loads[id](), fetched]);
      return kind === opening.kind ? opening.panel : toEvidencePanel(kind);
    }),
    ours: toView(async () => {
      const [kind, { toOursPanel }] = await Promise.all([loads[id](), import("./Ours")]);
      return toOursPanel(kind);
    }),
    compare: toView(async () => {
      const [kind, { toComparePanel }] = await Promise.all([loads[id](), import("./Compare")]);
      return toComparePanel(kind);
    }),
  };
}
const views: Readonly<Record<KindId, ReturnType<typeof toViews>>> = {
  recommendations: toViews("recommendations"),
  fields: toViews("fields"),
  measures: toViews("measures"),
  drivers: toViews("drivers"),
  needs: toViews("needs"),
};

export const challengesPanel: ViewedPlace = {
  id: "challenges",
  name,
  views: kindIds.map((id) => views[id].evidence),
  shownIn: (view: View) => views[kindIn(view)][isComparing(view) ? "compare" : layerIn(view)],
  show: (columns) => setView({ columns }),
  Filter: later(async () => (await import("./Controls")).Controls),
};
