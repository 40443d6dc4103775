/** What is measured: the app, built anew into a folder of its own, and the page beside it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Manifest, type PreviewServer, preview } from "vite";
import { enlarged, type Files, measured } from "./papers";

const baseline = "e2e/bench/baseline";

export type Site = { readonly url: string; readonly folder: string };
export type Sites = {
  readonly baseline: Site;
  /** The app with a paper so many times the size. */
  readonly app: (factor: number) => Promise<Site>;
  readonly close: () => Promise<void>;
};

/** The same plugins and policy for both. */
const settings = { configFile: join(process.cwd(), "vite.config.ts"), logLevel: "warn" as const };

function buildInto(outDir: string, root: string) {
  return build({ ...settings, root, build: { outDir, emptyOutDir: true } });
}

/** Puts other files in the place of the paper's own, under the same addresses. */
export function replaceFiles(folder: string, files: Files): void {
  const text = readFileSync(join(folder, ".vite/manifest.json"), "utf8");
  const manifest = JSON.parse(text) as Manifest;
  for (const [name, content] of files) {
    const asset = manifest[`data/${measured}/${name}.json`]?.file;
    if (!asset) throw new Error(`The build holds no ${name}.json of ${measured}.`);
    writeFileSync(join(folder, asset), content);
  }
}

export async function openSites(): Promise<Sites> {
  // data/run.mjs stands for development; React's development build would be measured.
  process.env.NODE_ENV = "production";
  const home = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const servers: PreviewServer[] = [];
  const close = async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(home, { recursive: true, force: true });
  };
  const serve = async (folder: string): Promise<Site> => {
    const server = await preview({
      ...settings,
      build: { outDir: folder },
      preview: { host: "127.0.0.1", port: 0 },
    });
    servers.push(server);
    return { folder, url: server.resolvedUrls?.local[0] ?? "" };
  };
  try {
    const original = join(home, "x1");
    const heading = join(home, "baseline");
    await buildInto(original, process.cwd());
    await buildInto(heading, join(process.cwd(), baseline));
    return {
      baseline: await serve(heading),
      app: (factor) => {
        const folder = join(home, `x${factor}`);
        if (factor !== 1) {
          cpSync(original, folder, { recursive: true });
          replaceFiles(folder, enlarged(factor));
        }
        return serve(folder);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
