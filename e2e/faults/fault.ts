import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { createDevice, type Device, type Setup } from "./device";
import type { Site } from "./site";
import { isSaved, isUnsaved, readLight, readTicks, teach, tickNames } from "./tracker";

/** A fault of the catalogue. It rejects if the app does not survive it; a text it resolves to is printed. */
export type Fault = Setup & {
  readonly id: string;
  readonly name: string;
  readonly run: (device: Device) => Promise<unknown>;
};

export type Survived = { readonly fault: Fault; readonly failure: string | null };

export async function tryFaults(
  site: Site,
  faults: readonly Fault[],
  say: (line: string) => void,
): Promise<readonly Survived[]> {
  const tried: Survived[] = [];
  for (const fault of faults) {
    const device = await createDevice(site, fault);
    let failure: string | null = null;
    let figure = "";
    try {
      const result = await fault.run(device);
      if (typeof result === "string") figure = result;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    } finally {
      await device.discard();
    }
    tried.push({ fault, failure });
    say(`${failure === null ? "ok    " : "FAILED"} ${fault.id.padEnd(4)} ${fault.name} ${figure}`);
    if (failure !== null) say(`       ${failure}`);
  }
  return tried;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until it holds; throws what was last found otherwise. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds = 10_000,
): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    assert(performance.now() - start < milliseconds, `not within ${milliseconds} ms: ${what}`);
    await wait(20);
  }
  return performance.now() - start;
}

export const nameOf = (index: number): string => tickNames()[index] ?? "";

/** One edit, in a task of its own. */
export async function edit(page: Page, index: number): Promise<void> {
  await teach(page);
  const given = { tick: nameOf(index), name: `fault ${index}` };
  await page.evaluate((edited) => window.makeEdit(edited), given);
}

export const saved = (page: Page) =>
  until("the light says Saved", async () => isSaved(await readLight(page)));
export const notSaved = (page: Page) =>
  until("the light says it is not saved", async () => isUnsaved(await readLight(page)));

/** That just these actions are ticked, soon. */
export async function shows(page: Page, ...indices: readonly number[]): Promise<number> {
  const wanted = indices.map(nameOf).toSorted().join("; ");
  const names = new Set(tickNames());
  let found = "";
  const isShown = async () => {
    const ticks = [...(await readTicks(page))].filter(([name, isOn]) => isOn && names.has(name));
    found = ticks
      .map(([name]) => name)
      .toSorted()
      .join("; ");
    return found === wanted;
  };
  try {
    return await until("", isShown, 5000);
  } catch {
    throw new Error(`shows [${found}] instead of [${wanted}]`);
  }
}

/** Closes everything and looks again with a new page. */
export async function again(device: Device): Promise<Page> {
  await device.closePages();
  return device.open();
}

/** A page of the origin without the app. */
export async function bare(device: Device): Promise<Page> {
  const page = await device.context().newPage();
  await page.goto(`${device.url}favicon.svg`);
  return page;
}

/** localStorage as it lies there, but for settings and marks of the page's own. */
export const items = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted()));
