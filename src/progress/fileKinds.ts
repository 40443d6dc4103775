import { nowhere, type Problem } from "./fileProblems";

/** What a text is that does not even begin like JSON; null if it may be. */
export function foreignText(text: string): Problem | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === "" && text.trim() === "") return { code: "E-01", ...nowhere };
  if (start.startsWith("%PDF-")) return { code: "E-06", type: "pdf", ...nowhere };
  if (start.startsWith("PK\u0003\u0004")) return { code: "E-06", type: "zip", ...nowhere };
  if (text.includes("\u0000")) return { code: "E-06", type: "binary", ...nowhere };
  if (/^<(!doctype|html|head|body|!--|\?xml|script|svg)/i.test(start))
    return { code: "E-10", ...nowhere };
  if (isTable(start)) return { code: "E-60", ...nowhere };
  return null;
}

/** Two lines or more with cells between commas, semicolons or tabs, and nothing that opens an object. */
function isTable(start: string): boolean {
  const [first = "", second = ""] = start.split(/\r\n?|\n/, 2);
  if (/^[{[]|"\s*:|}/.test(first)) return false;
  return ["\t", ";", ","].some((mark) => first.includes(mark) && second.includes(mark));
}

const programs: readonly (readonly [string, (json: object) => boolean])[] = [
  ["Excalidraw", (json) => "type" in json && json.type === "excalidraw"],
  ["npm (package.json)", (json) => "dependencies" in json || "devDependencies" in json],
  ["Jupyter", (json) => "nbformat" in json],
  ["GeoJSON", (json) => "type" in json && json.type === "FeatureCollection"],
  ["OpenAPI", (json) => "openapi" in json || "swagger" in json],
  ["Vega", (json) => "$schema" in json && String(json.$schema).includes("vega")],
];

const parts = ["paper", "record", "story"] as const;

/** What an object in JSON is that is no tracker file; null if it says it is one. */
export function foreignJson(json: Readonly<Record<string, unknown>>): Problem | null {
  const part = parts.find((one) => json.format === `throughline-${one}`);
  if (part) return { code: "E-22", part, ...nowhere };
  if (json.app === "throughline") return null;
  const program = programs.find(([, isOf]) => isOf(json))?.[0] ?? null;
  return { code: "E-21", program, ...nowhere };
}
