import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";

const cache = "node_modules/.cache/throughline";
const found = join(cache, "browser");
const asRoot = process.getuid?.() === 0;
/** Debian's Chromium without the windows around a page, which cost as much again as the page. */
const shell = "chromium-headless-shell";

export const launchArgs = [
  ...(asRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** The proof that a browser works is that it starts and renders. */
async function renders(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.setContent("<p style='width:40px;height:40px;background:#000'></p>");
      const box = await page.locator("p").boundingBox();
      return box?.width === 40 && (await page.screenshot()).length > 0;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "ignore"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
    timeout: 300_000,
  });
  return status === 0;
}

const installDebian = (name: string) =>
  asRoot &&
  run("apt-get", ["update"]) &&
  run("apt-get", ["install", "-y", "--no-install-recommends", name]);

function installed(): string[] {
  const names = [shell, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const programs = [process.env.PROGRAMFILES, process.env.LOCALAPPDATA];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs.map((folder) => join(folder ?? "", "Google/Chrome/Application/chrome.exe")),
  ];
}

async function fromPackage(): Promise<string[]> {
  // The last version that runs on Node 20.
  const install = ["install", "--no-save", "--prefix", cache, "@sparticuz/chromium@147.0.0"];
  if (process.platform !== "linux" || !run("npm", install)) return [];
  const require = createRequire(join(process.cwd(), cache, "package.json"));
  const shipped: { executablePath: () => Promise<string> } = require("@sparticuz/chromium");
  return [await shipped.executablePath()];
}

/** Ways to a browser, the cheapest first; each names paths worth proving. */
const ways: (() => string[] | Promise<string[]>)[] = [
  () => [process.env.CHROMIUM_PATH ?? ""],
  () => [chromium.executablePath()],
  installed,
  () => (run("npx", ["playwright", "install", "chromium"]) ? [chromium.executablePath()] : []),
  () => (installDebian(shell) || installDebian("chromium") ? installed() : []),
  fromPackage,
];

/** The path of a browser that works here; what was proved once is remembered. */
export async function findBrowser(): Promise<string> {
  const wished = process.env.CHROMIUM_PATH;
  const known = existsSync(found) ? readFileSync(found, "utf8") : "";
  if (existsSync(known) && (!wished || wished === known)) return known;
  for (const way of ways) {
    for (const path of await way()) {
      if (!(await renders(path))) continue;
      mkdirSync(dirname(found), { recursive: true });
      writeFileSync(found, path);
      return path;
    }
  }
  throw new Error("No Chromium starts here. Install one and name it in CHROMIUM_PATH.");
}

/** Screenshots of the Chinese page need Chinese letters; without them the tests still run. */
export function ensureChineseFont(): void {
  if (process.platform !== "linux") return;
  const listed = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (listed.stdout?.trim()) return;
  if (!installDebian("fonts-noto-cjk")) console.log("No Chinese font is installed here.");
}
