// Everything that must hold, in order of cost. Stops at the first failure; the last line is the count.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const results = "e2e/.results";
const paperText = "../shared/paper/paper.txt";
const counted = { passed: 0, failed: 0 };

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const read = (name) => {
  const file = join(results, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
};

const countUnit = () => {
  const { numPassedTests = 0, numFailedTests = 0 } = read("vitest.json");
  return { passed: numPassedTests, failed: numFailedTests };
};

const countBrowser = () => {
  const { expected = 0, unexpected = 0, flaky = 0 } = read("playwright.json").stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
};

const hasText = existsSync(paperText);
const steps = [
  { name: "lint", command: "biome check --error-on-warnings" },
  { name: "types", command: "tsc" },
  {
    name: "unit tests",
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
    count: countUnit,
  },
  { name: "data", command: `npm run data${hasText ? ` -- --text ${paperText}` : ""}` },
  { name: "build", command: "vite build" },
  { name: "size budget", command: "node data/run.mjs e2e/budget.ts", shown: true },
  { name: "browser found", command: "node data/run.mjs e2e/prepare.ts", shown: true },
  {
    name: "browser tests",
    command: "playwright test --config e2e/playwright.config.ts",
    count: countBrowser,
  },
];

/** Runs one command without a terminal and keeps what it said. */
function run(command) {
  const path = join(root, "node_modules/.bin") + delimiter + process.env.PATH;
  const env = { ...process.env, PATH: path };
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const keep = (chunk) => {
      said += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("close", (code) => resolve({ ok: code === 0, said: said.trimEnd() }));
  });
}

if (!hasText) console.log("The paper's text is not beside this repository: not compared with it.");

for (const { name, command, count, shown } of steps) {
  const start = performance.now();
  const { ok, said } = await run(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  counted.passed += passed;
  // A step that fails without a failed test, as lint does, still counts.
  counted.failed += ok ? failed : Math.max(failed, 1);
  console.log(`${seconds} s  ${ok ? "ok    " : "FAILED"}  ${name}`);
  if (shown && ok) console.log(said);
  if (ok) continue;
  console.log(said.split("\n").slice(-80).join("\n"));
  break;
}

console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed === 0 ? 0 : 1;
