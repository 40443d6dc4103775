/** The view as a link's hash: versioned, shows only what differs from the default, forgives what it does not know. */
import { isCalendarDay } from "@/platform";
import { type Depth, defaultView, depths, type Reading, type View } from "./view";

const version = "2";
/** What a link of the first version leaves out where it differs from what is left out now. */
const firstVersion: Partial<View> = { columns: "fields" };
const idPattern = /^[A-Za-z0-9._-]{1,64}$/;
const askedPattern = /^[a-z]{1,16}:\S{1,256}$/;
const stepPattern = /^[1-9]\d{0,3}$/;

function readId(params: URLSearchParams, key: string): string | null {
  const value = params.get(key);
  return value && idPattern.test(value) ? value : null;
}

/** Choices among a few named ways to show something; what a name means is for its panel to know. */
const named = ["columns", "rows", "layer", "abroad", "order", "axis"] as const;

function readNamed(params: URLSearchParams, key: (typeof named)[number]): string {
  const unsaid = params.get("v") === "1" ? { ...defaultView, ...firstVersion } : defaultView;
  return readId(params, key) ?? unsaid[key];
}

function readIds(params: URLSearchParams, key: string): readonly string[] {
  return (params.get(key) ?? "").split(" ").filter((id) => idPattern.test(id));
}

function readAsked(params: URLSearchParams, key: string): readonly string[] {
  return (params.get(key) ?? "").split(" ").filter((each) => askedPattern.test(each));
}

function readDepth(params: URLSearchParams): Depth {
  return depths.find((depth) => depth === params.get("depth")) ?? defaultView.depth;
}

/** Passages need a choice; links made before there was an outline say "on". */
function readReading(params: URLSearchParams, choose: string | null): Reading | null {
  const value = params.get("reading");
  if (value === "outline") return value;
  if (choose === null) return null;
  if (value === "progress") return value;
  return value === "passages" || value === "on" ? "passages" : null;
}

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A day that the calendar does not have, as 30 February, is none. */
function readDay(params: URLSearchParams, key: string): string | null {
  const value = params.get(key) ?? "";
  return dayPattern.test(value) && isCalendarDay(value) ? value : null;
}

/** A link counts steps from 1, as people do. */
function readStep(params: URLSearchParams): number | null {
  const value = params.get("step") ?? "";
  return stepPattern.test(value) ? Number(value) - 1 : null;
}

export function toHash(view: View, language: string): string {
  const params = new URLSearchParams({ v: version, paper: view.paper });
  if (view.choose) params.set("choose", view.choose);
  if (view.choose && view.field) params.set("field", view.field);
  if (view.choose && view.trail.length > 0) params.set("trail", view.trail.join(" "));
  if (view.depth !== defaultView.depth) params.set("depth", view.depth);
  if (view.stated) params.set("links", "stated");
  if (!view.record) params.set("record", "off");
  for (const key of named) if (view[key] !== defaultView[key]) params.set(key, view[key]);
  if (view.compare.length > 0) params.set("compare", view.compare.join(" "));
  if (view.economies.length > 0) params.set("economies", view.economies.join(" "));
  if (view.currency) params.set("currency", view.currency);
  if (view.perYear) params.set("per", "year");
  if (view.tracker.length > 0) params.set("tracker", view.tracker.join(" "));
  if (view.asOf) params.set("as-of", view.asOf);
  if (view.tables.length > 0) params.set("tables", view.tables.join(" "));
  if (view.wide) params.set("wide", view.wide);
  if (view.reading && (view.choose || view.reading === "outline")) {
    params.set("reading", view.reading);
  }
  if (view.step !== null) params.set("step", String(view.step + 1));
  params.set("lang", language);
  return `#${params}`;
}

/** The view and language a hash asks for; what is missing or malformed falls back to the default. */
export function parseHash(hash: string): { view: View; language: string | null } {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const choose = readId(params, "choose");
  return {
    language: params.get("lang"),
    view: {
      paper: readId(params, "paper") ?? defaultView.paper,
      choose,
      field: choose ? readId(params, "field") : null,
      trail: choose ? readIds(params, "trail") : [],
      depth: readDepth(params),
      stated: params.get("links") === "stated",
      record: params.get("record") !== "off",
      columns: readNamed(params, "columns"),
      rows: readNamed(params, "rows"),
      layer: readNamed(params, "layer"),
      compare: readIds(params, "compare"),
      abroad: readNamed(params, "abroad"),
      economies: readIds(params, "economies"),
      order: readNamed(params, "order"),
      currency: readId(params, "currency"),
      perYear: params.get("per") === "year",
      axis: readNamed(params, "axis"),
      tracker: readAsked(params, "tracker"),
      asOf: readDay(params, "as-of"),
      tables: readIds(params, "tables"),
      wide: readId(params, "wide"),
      reading: readReading(params, choose),
      step: readStep(params),
    },
  };
}
