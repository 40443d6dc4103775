import { create } from "zustand";
import {
  type EventStore,
  openEventStore,
  type SaveStatus,
  type SetAside,
  type StoredEvent,
} from "@/platform";
import { type ProgressEvent, readEvent } from "./event";
import { mergeEvents } from "./order";

export type ProgressState = {
  /** In order. */
  readonly events: readonly ProgressEvent[];
  /** Kept as they came: written by a newer version, or no event of ours. */
  readonly unread: readonly StoredEvent[];
  readonly saving: SaveStatus;
  /** Entries that could not be read, left in their place and offered to the reader. */
  readonly setAside: readonly SetAside[];
  /** This device kept progress once, and its database now opens empty. */
  readonly isEmptied: boolean;
  /** Whether what is kept has been read, or its time was over. */
  readonly isLoaded: boolean;
  /** How many file copies this visit has made: whoever shows the last one looks again. */
  readonly copies: number;
};

const atFirst: ProgressState = {
  events: [],
  unread: [],
  saving: "saving",
  setAside: [],
  isEmptied: false,
  isLoaded: false,
  copies: 0,
};

export const useProgress = create<ProgressState>()(() => atFirst);

let connection: { readonly store: EventStore; readonly started: Promise<void> } | null = null;

/** Connects to what this device keeps, once; settles when it is read. Never rejects. */
export function startProgress(
  store: EventStore = openEventStore({ namespace: "throughline" }),
): Promise<void> {
  connection ??= { store, started: start(store) };
  return connection.started;
}

async function start(store: EventStore): Promise<void> {
  // Changes made before the connection are kept by it, too.
  const { events, unread } = useProgress.getState();
  store.append([...events, ...unread]);
  await store.start({
    onEvents: show,
    onHealth: (health) => useProgress.setState(health),
  });
  useProgress.setState({ isLoaded: true });
}

/** Adds events, read from a file or just made; those already known change nothing. */
export function addEvents(events: readonly StoredEvent[]): void {
  // Kept before shown: what fails while showing has been kept.
  connection?.store.append(events);
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
