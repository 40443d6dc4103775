import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "vite";

const dist = "dist";
/** In kB: before the page stands, until every picture is drawn, and for each thing opened on demand. */
const limits = { first: 125, opening: 240, each: 40 };

/** What the opening page asks for by itself; all else waits until it is opened, or the page is idle. */
const drawn = [
  /\/Picture\.tsx$/,
  /\/Plot\.tsx$/,
  /\/dataset\/parse\.ts$/,
  /\/progress\/onDevice\.ts$/,
];

const kilobytes = (file: string) =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

const manifest: Manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

/** The files of these entries and of their static imports. */
function filesOf(isWanted: (key: string) => boolean): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const key of Object.keys(manifest)) if (isWanted(key)) visit(key);
  return files;
}

const first = filesOf((key) => manifest[key]?.isEntry === true);
const opening = filesOf((key) => drawn.some((part) => part.test(key)));
const rows = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({
    file,
    size: kilobytes(file),
    when: first.has(file) ? "first" : opening.has(file) ? "opening" : "on demand",
  }))
  .sort((a, b) => b.size - a.size);

const line = (size: number, text: string) => console.log(`${size.toFixed(1).padStart(7)}  ${text}`);
const list = (when: string) => {
  const listed = rows.filter((row) => row.when === when);
  for (const { file, size } of listed) line(size, `${when.padEnd(9)}  ${file}`);
  return listed.reduce((sum, { size }) => sum + size, 0);
};

const spent = { first: list("first"), opening: list("opening"), later: list("on demand") };
line(spent.first, `kB gzip before the page stands, of ${limits.first}`);
line(spent.first + spent.opening, `kB gzip until every picture is drawn, of ${limits.opening}`);
line(spent.later, "kB gzip on demand");

const problems = [
  first.size === 0 && "The build names no entry.",
  ...drawn.map(
    (part) =>
      !Object.keys(manifest).some((key) => part.test(key)) && `No part of the build is ${part}.`,
  ),
  ![...opening].some((file) => file.includes("/recharts-")) &&
    "No part of the opening is recharts.",
  [...first].some((file) => file.includes("/recharts-")) && "recharts is in the first load.",
  spent.first > limits.first && "The first load is too large.",
  spent.first + spent.opening > limits.opening && "The opening page is too large.",
  ...rows.map(
    ({ file, size, when }) =>
      when === "on demand" && size > limits.each && `${file} is over ${limits.each} kB.`,
  ),
].filter((problem) => problem !== false);
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
