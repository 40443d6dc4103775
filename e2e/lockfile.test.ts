import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages);

describe("the lockfile", () => {
  // npm writes only what the writer's machine needed when a tree was not fresh; `npm ci` then fails elsewhere.
  test("names every platform's binaries", () => {
    const names = new Set(locked.map(([path]) => path.split("node_modules/").at(-1)));
    const missing = locked
      .flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  test("holds no download address", () => {
    expect(locked.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });
});
