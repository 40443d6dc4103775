import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Site } from "./sites";

export type Weight = {
  readonly kind: string;
  readonly files: number;
  readonly raw: number;
  /** As a static host would send it: fonts and pictures are compressed already. */
  readonly sent: number;
};

const compressed = new Set([".woff2", ".png"]);

/** What the requests of a first visit weigh, by kind of file, largest first. */
export function weigh({ folder }: Site, paths: Iterable<string>): readonly Weight[] {
  const weights = new Map<string, Weight>();
  for (const path of paths) {
    const file = path === "/" ? "/index.html" : path;
    const content = readFileSync(join(folder, file));
    const kind = extname(file).slice(1);
    const sent = compressed.has(extname(file)) ? content : gzipSync(content, { level: 9 });
    const before = weights.get(kind) ?? { kind, files: 0, raw: 0, sent: 0 };
    weights.set(kind, {
      kind,
      files: before.files + 1,
      raw: before.raw + content.length,
      sent: before.sent + sent.length,
    });
  }
  return [...weights.values()].sort((a, b) => b.sent - a.sent);
}
