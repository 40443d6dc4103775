/** The view as a link's hash: versioned, shows only what differs from the default, forgives what it does not know. */
import { type Depth, defaultView, depths, type Reading, type View } from "./view";

const version = "1";
const idPattern = /^[A-Za-z0-9._-]{1,64}$/;
const stepPattern = /^[1-9]\d{0,3}$/;

function readId(params: URLSearchParams, key: string): string | null {
  const value = params.get(key);
  return value && idPattern.test(value) ? value : null;
}

/** Choices among a few named ways to show something; what a name means is for its panel to know. */
const named = ["columns", "abroad", "order", "axis"] as const;

function readNamed(params: URLSearchParams, key: (typeof named)[number]): string {
  return readId(params, key) ?? defaultView[key];
}

function readIds(params: URLSearchParams, key: string): readonly string[] {
  return (params.get(key) ?? "").split(" ").filter((id) => idPattern.test(id));
}

function readDepth(params: URLSearchParams): Depth {
  return depths.find((depth) => depth === params.get("depth")) ?? defaultView.depth;
}

/** Passages need a choice; links made before there was an outline say "on". */
function readReading(params: URLSearchParams, choose: string | null): Reading | null {
  const value = params.get("reading");
  if (value === "outline") return value;
  return choose !== null && (value === "passages" || value === "on") ? "passages" : null;
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
  if (view.economies.length > 0) params.set("economies", view.economies.join(" "));
  if (view.currency) params.set("currency", view.currency);
  if (view.perYear) params.set("per", "year");
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
      abroad: readNamed(params, "abroad"),
      economies: readIds(params, "economies"),
      order: readNamed(params, "order"),
      currency: readId(params, "currency"),
      perYear: params.get("per") === "year",
      axis: readNamed(params, "axis"),
      tables: readIds(params, "tables"),
      wide: readId(params, "wide"),
      reading: readReading(params, choose),
      step: readStep(params),
    },
  };
}
