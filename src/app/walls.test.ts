import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const planted: Record<string, { may: string[]; mayNot: string[] }> = {
  "src/platform/a.ts": { may: ["./files"], mayNot: ["@/i18n", "@/app"] },
  "src/charts/a.tsx": { may: ["./scales", "recharts"], mayNot: ["@/platform", "@/dataset"] },
  "src/i18n/a.ts": { may: ["@/platform"], mayNot: ["@/dataset", "@/platform/files"] },
  "src/progress/a.ts": { may: ["@/platform"], mayNot: ["@/i18n", "@/dataset"] },
  "src/view/a.ts": {
    may: ["@/platform"],
    mayNot: ["@/dataset", "./inner/a", "../../data/chen-2023/paper.json"],
  },
  "src/dataset/a.ts": { may: ["@/i18n", "@/platform"], mayNot: ["@/view", "@/progress"] },
  "src/ui/a.tsx": { may: ["@/i18n", "@/platform"], mayNot: ["@/dataset", "@/charts"] },
  "src/linking/a.ts": { may: ["@/dataset", "@/view"], mayNot: ["@/progress", "@/platform"] },
  "src/panels/panel.ts": {
    may: ["@/dataset", "@/progress", "@/view"],
    mayNot: ["@/ui", "@/panels/x", "./x"],
  },
  "src/panels/x/a.ts": {
    may: ["@/panels/panel", "@/charts", "@/ui", "@/linking"],
    mayNot: ["@/panels/y", "../y", "../panel", "@/platform", "@/features/command", "@/app"],
  },
  "src/features/command.ts": {
    may: ["@/panels/panel", "@/progress"],
    mayNot: ["@/features/x", "./x", "@/app"],
  },
  "src/features/x/a.ts": {
    may: ["@/features/command", "@/panels/panel", "@/platform"],
    mayNot: ["@/features/y", "@/panels/y", "@/panels/y/model", "@/app"],
  },
  "src/app/a.tsx": {
    may: ["@/panels/x", "@/features/x", "@/panels/panel", "@/platform"],
    mayNot: ["@/dataset/schema", "@/panels/x/model", "@/features/x/a", "../dataset"],
  },
  "src/main.tsx": {
    may: ["@/app", "@/app/app.css", "./main.css"],
    mayNot: ["@/ui", "./app", "@/app/App"],
  },
  "src/charts/a.test.tsx": { may: ["@/dataset", "./scales"], mayNot: ["@/view", "../platform"] },
  "src/view/a.test.ts": {
    may: ["@/dataset", "@/platform", "../../data/chen-2023/paper.json"],
    mayNot: ["@/i18n", "../platform"],
  },
  "src/panels/x/a.test.ts": {
    may: ["../../../data/chen-2023/paper.json", "@/progress"],
    mayNot: ["@/panels/y", "@/dataset/schema"],
  },
  "e2e/a.spec.ts": { may: ["@/view", "./fixture"], mayNot: ["../src/view/url", "@/view/url"] },
  "data/check.ts": { may: ["@/dataset"], mayNot: ["@/dataset/schema"] },
};

// Biome 2.5 reports nothing for a file given on stdin, so the plants stand in a tree of their own.
const site = mkdtempSync(join(tmpdir(), "walls-"));
afterAll(() => rmSync(site, { recursive: true }));

function lintPlants(): string {
  for (const [file, { may, mayNot }] of Object.entries(planted)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    const imports = [...may, ...mayNot].map((source) => `import "${source}";\n`);
    writeFileSync(join(site, file), imports.join(""));
  }
  copyFileSync("biome.json", join(site, "biome.json"));
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const options = ["--only=style/noRestrictedImports", "--vcs-enabled=false", "--reporter=github"];
  return spawnSync(process.execPath, [biome, "lint", "--max-diagnostics=none", ...options], {
    cwd: site,
    encoding: "utf8",
  }).stdout;
}

describe("walls between the rooms", () => {
  const report = lintPlants().replaceAll("\\", "/");
  test.each(Object.entries(planted))("%s", (file, { may, mayNot }) => {
    const stopped = [...may, ...mayNot].filter((_, index) =>
      report.includes(`/${file},line=${index + 1},`),
    );
    expect(stopped).toEqual(mayNot);
  });
});
