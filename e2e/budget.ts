import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "vite";

const dist = "dist";
const limits = { first: 125, all: 240 };

const kilobytes = (file: string) =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** What the browser must fetch before the page stands: the entry and its static imports. */
function firstLoad(manifest: Manifest): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return files;
}

const first = firstLoad(JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")));
const rows = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, size: kilobytes(file), first: first.has(file) }))
  .sort((a, b) => Number(b.first) - Number(a.first) || b.size - a.size);

const total = (counted: typeof rows) => counted.reduce((sum, { size }) => sum + size, 0);
const line = (size: number, text: string) => console.log(`${size.toFixed(1).padStart(7)}  ${text}`);

for (const { file, size, first } of rows) line(size, `${first ? "first" : "later"}  ${file}`);
const spent = { first: total(rows.filter(({ first }) => first)), all: total(rows) };
line(spent.first, `kB gzip in the first load, of ${limits.first}`);
line(spent.all, `kB gzip in all, of ${limits.all}`);

if (rows.some(({ file, first }) => first && file.includes("/recharts-"))) {
  console.log("recharts is in the first load.");
  process.exitCode = 1;
}
if (first.size === 0 || spent.first > limits.first || spent.all > limits.all) process.exitCode = 1;
