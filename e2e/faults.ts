/**
 * `npm run faults`: what the built app keeps when pages, browsers and stores are lost under it, in a real
 * Chromium. `-- --short` for a few of each, `-- --dist FOLDER` for another build. Writes nothing into the repository.
 */
import { parseArgs } from "node:util";
import { injectLosses, type Tally } from "./faults/injectLosses";
import { losses } from "./faults/losses";
import { serve } from "./faults/site";

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: "boolean", default: false },
      dist: { type: "string", default: "dist" },
      times: { type: "string" },
    },
  });
  const site = await serve(values.dist);
  const start = performance.now();
  const say = (line: string) =>
    console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  try {
    const tallies = await injectLosses(site, losses, () => Number(values.times ?? 1), say);
    console.log(
      tallies.map((t: Tally) => `${t.kept}/${t.injected} (${t.unmade}) ${t.name}`).join("\n"),
    );
    return 0;
  } finally {
    await site.close();
  }
}
