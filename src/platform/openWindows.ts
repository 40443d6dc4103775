import { listKeys, readItem, removeItem, writeItem } from "./deviceStorage";
import { newId } from "./newId";

const kept = "throughline:window";
const freedPrefix = "throughline:freed:";
const channelName = "throughline:windows";
const answerTime = 250;

let mine: string | null = null;
let channel: BroadcastChannel | null = null;
const heard = new Set<string>();

/**
 * This window's own id, the same after a reload. A duplicated window starts with a copy of the other's
 * sessionStorage, so an id found there is taken only if its page freed it when it went, and once.
 */
export function windowId(): string {
  mine ??= claim();
  return mine;
}

function claim(): string {
  const found = readSession();
  const id = found !== null && isFreed(found) ? found : newId();
  removeItem(freedPrefix + id);
  window.addEventListener("pagehide", free);
  window.addEventListener("pageshow", (event) => {
    // Back from the page cache: the id is in use again.
    if (event.persisted && mine !== null) removeItem(freedPrefix + mine);
  });
  channel = openChannel();
  return id;
}

/** Another page of this window may take the id from here on. */
function free(): void {
  if (mine === null || listKeys(draftsOf(mine)).length === 0) return;
  try {
    sessionStorage.setItem(kept, mine);
  } catch {
    // Without it the next page of this window is a new one, and is offered the text as such.
  }
  writeItem(freedPrefix + mine, "1");
}

/** Under this the drafts of a window lie. */
export const draftsOf = (id: string): string => `throughline:draft:${id}:`;

/** Forgets that a window went, once nothing of it is left. */
export function forgetWindow(id: string): void {
  if (listKeys(draftsOf(id)).length === 0) removeItem(freedPrefix + id);
}

/** Which of these windows are gone: they said so when they went, or do not answer. */
export async function findGone(ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const own = windowId();
  const others = [...new Set(ids)].filter((id) => id !== own);
  const silent = others.filter((id) => !isFreed(id));
  if (silent.length > 0 && channel) {
    heard.clear();
    tell("who");
    await new Promise((resolve) => setTimeout(resolve, answerTime));
  }
  return new Set(others.filter((id) => isFreed(id) || !heard.has(id)));
}

const isFreed = (id: string) => readItem(freedPrefix + id) !== null;

function openChannel(): BroadcastChannel | null {
  try {
    const opened = new BroadcastChannel(channelName);
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === "who") tell(windowId());
      else if (typeof data === "string") heard.add(data);
    };
    return opened;
  } catch {
    return null;
  }
}

function tell(message: string): void {
  try {
    channel?.postMessage(message);
  } catch {
    // Nobody hears; then every other window counts as gone, and its text is offered as a copy.
  }
}

function readSession(): string | null {
  try {
    return sessionStorage.getItem(kept);
  } catch {
    return null;
  }
}
