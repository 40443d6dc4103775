import { listKeys, readItem, removeItem, writeItem } from "./deviceStorage";
import { draftsOf, findGone, forgetWindow, windowId } from "./openWindows";

/** Half-typed text of one field, as one window left it. */
export type Draft = {
  /** The field, as the caller names it. */
  readonly key: string;
  readonly text: string;
  /** When it was last typed in, ISO 8601; empty if that cannot be read. */
  readonly at: string;
  /** What stood in the field when the typing began; null if that cannot be read. */
  readonly over: string | null;
  readonly window: string;
};

const prefix = draftsOf("").slice(0, -1);
const longestDraft = 100_000;
const mostDrafts = 200;

/**
 * Keeps what was typed so far, at each input: it is stored when this returns. Each window has a place of
 * its own, so two that type in one field keep both. False when the device refuses, or it is too long.
 */
export function writeDraft(key: string, text: string, over: string): boolean {
  if (text.length > longestDraft) return false;
  const draft = JSON.stringify({ at: new Date().toISOString(), text, over });
  return writeItem(draftsOf(windowId()) + key, draft);
}

/** What this window typed into the field before it was reloaded, at once. */
export function readDraft(key: string): Draft | null {
  return readAt(draftsOf(windowId()) + key);
}

/** This window's draft of the field, then those of windows that are gone, the newest first. */
export async function readDrafts(key: string): Promise<readonly Draft[]> {
  const own = windowId();
  const drafts = readAll();
  thin(drafts, own);
  const ofKey = drafts.filter((draft) => draft.key === key);
  const gone = await findGone(ofKey.map(({ window }) => window));
  return ofKey
    .filter(({ window }) => window === own || gone.has(window))
    .sort((a, b) => Number(b.window === own) - Number(a.window === own) || compare(b.at, a.at));
}

/** Once it is kept elsewhere, or given up; `window` when it is another's that was taken over. */
export function dropDraft(key: string, window: string = windowId()): void {
  removeItem(draftsOf(window) + key);
  forgetWindow(window);
}

function readAll(): readonly Draft[] {
  return listKeys(prefix).flatMap((name) => readAt(name) ?? []);
}

function readAt(name: string): Draft | null {
  const stored = readItem(name);
  if (stored === null) return null;
  const [window = "", ...rest] = name.slice(prefix.length).split(":");
  return { window, key: rest.join(":"), ...parse(stored) };
}

// What was damaged is shown as it is: half a sentence is better than none.
function parse(stored: string): Pick<Draft, "at" | "text" | "over"> {
  const asItIs = { at: "", text: stored, over: null };
  try {
    const { at, text, over }: Record<string, unknown> = JSON.parse(stored);
    if (typeof at !== "string" || typeof text !== "string") return asItIs;
    return { at, text, over: typeof over === "string" ? over : null };
  } catch {
    return asItIs;
  }
}

function thin(drafts: readonly Draft[], own: string): void {
  const others = drafts.filter(({ window }) => window !== own);
  const oldestFirst = others.toSorted((a, b) => compare(a.at, b.at));
  for (const { key, window } of oldestFirst.slice(0, Math.max(0, drafts.length - mostDrafts))) {
    dropDraft(key, window);
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
