import type { Journal } from "./journal";
import { underLock } from "./locks";
import { type Mirror, mirrorLimit } from "./mirror";
import { whenIdle } from "./timing";

/**
 * Keeps a second copy of what the database has confirmed: at first each event's journal entry, then, once
 * there are many, the mirror's chunks. Never in the task of an edit.
 */
export type SecondCopy = {
  /** Confirmed; those of them that are in the journal stay there at first. */
  readonly settle: (entries: ReadonlyMap<string, string>) => void;
  /** Confirmed, and in no second place. */
  readonly add: (entries: ReadonlyMap<string, string>) => void;
  /** The same of what an earlier visit left: nothing has to go to make room for it. */
  readonly refill: (entries: ReadonlyMap<string, string>) => void;
  /** Whether every confirmed event has its second copy, or is about to. */
  readonly isWhole: () => boolean;
  readonly stop: () => void;
};

type Entry = readonly [id: string, text: string];

// A journal entry is read again at each news of another tab.
const mostSettled = 128;
const longestChunk = 60_000;

/** `onCopied` is told whenever it has caught up. */
export function keepSecondCopy(
  namespace: string,
  journal: Journal,
  mirror: Mirror,
  onCopied: () => void,
): SecondCopy {
  const settled = new Map<string, string>();
  const uncopied = new Map<string, string>();
  let isWhole = true;
  let isCopying = false;
  let isStopped = false;

  async function copy(): Promise<void> {
    if (isCopying) return;
    isCopying = true;
    await whenIdle();
    await underLock(`${namespace}:mirror`, copyAll);
    isCopying = false;
    // What came in the meantime.
    if (uncopied.size > 0) void copy();
    onCopied();
  }

  async function copyAll(): Promise<void> {
    // An entry that is gone was copied by another tab in the meantime.
    const moved = [...settled].filter(([id]) => journal.has(id));
    const entries = [...uncopied, ...moved];
    settled.clear();
    uncopied.clear();
    for (const chunk of toChunks(entries)) {
      if (isStopped) return;
      const isWritten = mirror.write(chunk.map(([, text]) => text));
      isWhole = mirror.trim() && isWritten && isWhole;
      if (!isWritten) return;
      for (const [id, text] of chunk) journal.remove(id, text);
      await whenIdle();
    }
  }

  function add(entries: Iterable<Entry>): void {
    for (const [id, text] of entries) uncopied.set(id, text);
    if (uncopied.size > 0) void copy();
  }

  return {
    add,
    refill(entries) {
      const fitting = newestThatFit([...entries], mirror.room());
      isWhole = isWhole && fitting.length === entries.size;
      add(fitting);
    },
    settle(entries) {
      for (const [id, text] of entries) settled.set(id, text);
      if (settled.size > mostSettled) void copy();
    },
    isWhole: () => isWhole,
    stop() {
      isStopped = true;
    },
  };
}

function newestThatFit(entries: readonly Entry[], room: number): readonly Entry[] {
  const length = entries.reduce((sum, [, text]) => sum + text.length + 1, 0);
  if (length <= room) return entries;
  // A mirror that is nearly full holds the newest already.
  if (room < mirrorLimit / 2) return [];
  const counted = entries.map((entry) => ({ entry, counter: counterIn(entry[1]) }));
  const fitting: Entry[] = [];
  let left = room;
  for (const { entry } of counted.sort((a, b) => b.counter - a.counter)) {
    left -= entry[1].length + 1;
    if (left < 0) break;
    fitting.push(entry);
  }
  return fitting.reverse();
}

// The only field beside the id that matters here, and only for which go first.
const counterIn = (text: string) => Number(/"counter":(\d+)/.exec(text)?.[1] ?? 0);

function toChunks(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const chunks: Entry[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    length += entry[1].length + 1;
    if (length > longestChunk) {
      chunks.push([]);
      length = entry[1].length;
    }
    chunks.at(-1)?.push(entry);
  }
  return chunks;
}
