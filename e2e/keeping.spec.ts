import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

// One after the other: at once they hold each other up.
test.describe.configure({ mode: "default" });

// Each has browsers of its own, which are killed in the midst of their work: so it runs beside, not in, a page.
for (const part of ["losses", "tabs", "catalogue"]) {
  test(`nothing is lost: ${part}, in short`, () => {
    test.setTimeout(180_000);
    const command = ["data/run.mjs", "e2e/faults.ts", "--short", part];
    const { status, stdout, stderr } = spawnSync("node", command, { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  });
}
