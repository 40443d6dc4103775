/**
 * `npm run faults`: what the built app keeps when pages, browsers and stores are lost under it, in a real
 * Chromium. Name parts for some of it (`-- losses tabs catalogue`); `-- --short` for a few of each, `-- --dist
 * FOLDER` for another build. Ends with 1 if anything was lost. Writes nothing into the repository.
 */
import { parseArgs } from "node:util";
import { toText } from "./bench/table";
import { tryCatalogue } from "./faults/catalogue";
import { injectLosses } from "./faults/injectLosses";
import type { Part } from "./faults/part";
import { serve } from "./faults/site";
import { tryTabs } from "./faults/tabs";

const parts: ReadonlyMap<string, Part> = new Map([
  ["losses", injectLosses],
  ["tabs", tryTabs],
  ["catalogue", tryCatalogue],
]);

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      short: { type: "boolean", default: false },
      dist: { type: "string", default: "dist" },
    },
  });
  const unknown = positionals.find((name) => !parts.has(name));
  if (unknown) throw new Error(`No part is called ${unknown}: ${[...parts.keys()].join(", ")}.`);
  const wanted = positionals.length > 0 ? positionals : [...parts.keys()];
  const start = performance.now();
  const say = (line: string) =>
    console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const site = await serve(values.dist);
  try {
    let isWhole = true;
    const tables: string[] = [];
    for (const name of wanted) {
      const report = await parts.get(name)?.(site, values.short, say);
      if (!report) continue;
      isWhole &&= report.isWhole;
      tables.push(toText(report.rows));
    }
    console.log(`\n${tables.join("\n\n")}\n\n${isWhole ? "Nothing was lost." : "LOST."}`);
    return isWhole ? 0 : 1;
  } finally {
    await site.close();
  }
}
