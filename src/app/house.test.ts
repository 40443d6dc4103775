import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { windowed } from "./house";

const stories = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("/story.json"),
);

test.each(stories)("every step of %s shows a panel that the house has", (path) => {
  const { steps } = JSON.parse(readFileSync(`data/${path}`, "utf8"));
  const panels: readonly string[] = steps.map(({ panel }: { panel: string }) => panel);
  const known = windowed.map(({ id }) => id as string);
  expect(panels.filter((panel) => !known.includes(panel))).toEqual([]);
});
