/** The contract every panel signs. A panel is a pure function of the Snapshot. */
import type { ComponentType } from "react";
import type { Dataset } from "@/dataset";
import type { Bilingual, Locale } from "@/i18n";
import type { Progress, Standing } from "@/progress";
import type { View } from "@/view";

/** Everything the app shows is a function of this. Dates are the reader's, `2026-11-23`. */
export type Snapshot = {
  readonly dataset: Dataset;
  readonly view: View;
  readonly progress: Progress;
  readonly locale: Locale;
  /** The day shown: today, or the past day that is looked at. */
  readonly today: string;
  /** The day on the calendar, whatever day is shown. */
  readonly calendarDay: string;
};

/** What panels see of it: nothing but the paper, how far its items have come, or also how that is kept. */
type Seen = {
  readonly paper: Omit<Snapshot, "progress">;
  readonly standing: Seen["paper"] & { readonly progress: Standing };
  readonly keeping: Snapshot;
};
export type Sight = keyof Seen;
export type PaperSnapshot = Seen["paper"];
export type StandingSnapshot = Seen["standing"];

/** One table feeds the twin on screen, CSV, XLSX and a slide's chart. `null` is "not stated". */
export type Table = {
  readonly caption: string;
  readonly columns: readonly {
    readonly label: string;
    readonly numeric?: boolean;
    /** How many decimals its numbers have, so that 2.90 stands beside 2.56. */
    readonly digits?: number;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** What every model says of itself: a finding made from the data, and how to read the panel. */
export type Headed = { readonly title: string; readonly subtitle: string };

export type Panel<Model extends Headed> = {
  readonly id: string;
  /** A plain name for menus and buttons. */
  readonly name: Bilingual;
  /** A `band` has no visible head and stands on the dark ground; a `drawer` lies over the screen. */
  readonly frame?: "band" | "drawer";
  /** What else changes does not draw it anew. */
  readonly sees: Sight;
  readonly selectModel: (snapshot: Snapshot) => Model;
  readonly Picture: ComponentType<{ model: Model }>;
  /** Controls that take the subtitle's place. */
  readonly Lead?: ComponentType<{ model: Model }>;
  readonly toTable: (model: Model, locale: Locale) => Table;
  /** What the picture shows, as one or two sentences: alternative text, minutes, presenter's line. */
  readonly toSentence: (model: Model, locale: Locale) => string;
};

/** A signed panel as the house keeps it: any model, opened by whoever knows how to show one. */
export type SignedPanel = {
  readonly id: string;
  readonly name: Bilingual;
  readonly open: <Shown>(show: <Model extends Headed>(panel: Panel<Model>) => Shown) => Shown;
};

/** A panel that is fetched, and what to call it until then. */
export type PanelView = {
  readonly id: string;
  readonly name: Bilingual;
  readonly load: () => Promise<SignedPanel>;
};
/** A place on the screen that several panels take in turn: views of one subject. */
export type ViewedPlace = {
  readonly id: string;
  readonly name: Bilingual;
  readonly views: readonly PanelView[];
  /** The one a view asks for. */
  readonly shownIn: (view: View) => PanelView;
  readonly show: (id: string) => void;
  /** A control that all of them obey. */
  readonly Filter: ComponentType<{ snapshot: PaperSnapshot }>;
};
export type Place = SignedPanel | ViewedPlace;

type Spec<Model extends Headed, Sees extends Sight> = Omit<Panel<Model>, "sees" | "selectModel"> & {
  readonly sees: Sees;
  readonly selectModel: (snapshot: Seen[Sees]) => Model;
};

/** Signs the contract. */
export function definePanel<Model extends Headed, Sees extends Sight>(
  panel: Spec<Model, Sees>,
): SignedPanel {
  return { id: panel.id, name: panel.name, open: (show) => show(panel) };
}
