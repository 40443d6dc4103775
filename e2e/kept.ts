import type { Page } from "@playwright/test";

type Kept = Readonly<Record<string, unknown>> & { readonly id: string };

let made = 0;

/** An event as this device keeps it. What is not given: ticked on 1 March 2026, here, after the one made before. */
export function event(given: { readonly subject: string; readonly [key: string]: unknown }): Kept {
  made += 1;
  return {
    id: `kept-${made}`,
    counter: made,
    at: "2026-03-01T12:00:00.000Z",
    device: "here",
    paper: "chen-2023",
    field: "progress",
    value: "implemented",
    ...given,
  };
}

/** Puts events where this device keeps what was not yet stored, before the page opens for the first time. */
export async function keep(page: Page, events: readonly Kept[]): Promise<void> {
  const entries = events.map((each) => [`throughline:journal:${each.id}`, JSON.stringify(each)]);
  await page.addInitScript((all) => {
    if (sessionStorage.getItem("kept")) return;
    sessionStorage.setItem("kept", "yes");
    localStorage.setItem("throughline:setting:device", "here");
    for (const [key = "", entry = ""] of all) localStorage.setItem(key, entry);
  }, entries);
}
