import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { appVersion } from "./appVersion";

test("a file names the version that wrote it", () => {
  expect(appVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});
