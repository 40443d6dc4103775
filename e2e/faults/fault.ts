import type { Page } from "@playwright/test";
import type { Device, Setup } from "./device";
import { readTicks, teach, tickNames, until } from "./tracker";

/** A fault of the catalogue. It rejects if the app does not survive it; a text it resolves to is printed. */
export type Fault = Setup & {
  readonly id: string;
  readonly name: string;
  /** Tried in the short form, too. */
  readonly isShort?: boolean;
  readonly run: (device: Device) => Promise<unknown>;
};

const nameOf = (index: number): string => tickNames[index] ?? "";

/** One edit, in a task of its own. */
export async function edit(page: Page, index: number): Promise<void> {
  await teach(page);
  const given = { tick: nameOf(index), name: `fault ${index}` };
  await page.evaluate((edited) => window.makeEdit(edited), given);
}

/** That just these actions are ticked, soon. */
export async function shows(page: Page, ...indices: readonly number[]): Promise<number> {
  const wanted = indices.map(nameOf).toSorted().join("; ");
  const names = new Set(tickNames);
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
