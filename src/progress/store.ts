import { create } from "zustand";
import {
  askBeforeLeaving,
  type EventStore,
  healthAtFirst,
  readSetting,
  type StoredEvent,
  type StoreHealth,
  writeSetting,
} from "@/platform";
import { type ProgressEvent, readEvent } from "./event";
import { mergeEvents } from "./order";

/** With what the store says of itself. */
export type ProgressState = StoreHealth & {
  /** In order. */
  readonly events: readonly ProgressEvent[];
  /** Kept as they came: written by a newer version, or no event of ours. */
  readonly unread: readonly StoredEvent[];
  /** Whether what is kept has been read, or its time was over. */
  readonly isLoaded: boolean;
  /** How many file copies this visit has made: whoever shows the last one looks again. */
  readonly copies: number;
};

const atFirst: ProgressState = {
  ...healthAtFirst,
  events: [],
  unread: [],
  isLoaded: false,
  copies: 0,
};

export const useProgress = create<ProgressState>()(() => atFirst);

let connected: Pick<EventStore, "append"> | null = null;
let started: Promise<void> | null = null;

/** Connects to what this device keeps, once; settles when it is read. Never rejects. */
export function startProgress(given?: EventStore): Promise<void> {
  started ??= given ? start(given) : fetchAndStart();
  return started;
}

/** What keeps events follows the page: nothing can be changed before it has read what is kept. */
async function fetchAndStart(): Promise<void> {
  try {
    const { openOnDevice } = await import("./onDevice");
    await start(openOnDevice());
  } catch {
    // What is changed from here on goes with the page.
    connected ??= { append: () => askBeforeLeaving(true) };
    const saving = { notSaved: "memory-only", cause: "unfetched" } as const;
    useProgress.setState({ saving, isLoaded: true });
  }
}

async function start(store: EventStore): Promise<void> {
  connected = store;
  // Changes made before the connection are kept by it, too.
  const { events, unread } = useProgress.getState();
  store.append([...events, ...unread]);
  await store.start({
    onEvents: show,
    onHealth: (health) => useProgress.setState(health),
  });
  restoreDeviceId();
  useProgress.setState({ isLoaded: true });
}

/** Where the settings were lost: what an import brings is followed by its mark, so the last is of this device. */
function restoreDeviceId(): void {
  const own = useProgress.getState().events.at(-1)?.device;
  if (own && readSetting("device") === null) writeSetting("device", own);
}

/** Adds events, read from a file or just made; those already known change nothing. */
export function addEvents(events: readonly StoredEvent[]): void {
  // Kept before shown: what fails while showing has been kept.
  connected?.append(events);
  show(events);
}

function show(incoming: readonly StoredEvent[]): void {
  const { events, unread } = useProgress.getState();
  const met = new Set(unread.map(({ id }) => id));
  const read: ProgressEvent[] = [];
  const left: StoredEvent[] = [];
  for (const stored of incoming) {
    const event = readEvent(stored);
    if (event) read.push(event);
    else if (!met.has(stored.id)) left.push(stored);
  }
  useProgress.setState({
    events: mergeEvents(events, read),
    unread: left.length === 0 ? unread : [...unread, ...left],
  });
}
