import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createIntake } from "./intake";
import { openJournal } from "./journal";
import { openMirror } from "./mirror";
import { reconcile } from "./reconcile";

/** localStorage as far as it is used, over a map. */
class Items {
  readonly map = new Map<string, string>();
  get length() {
    return this.map.size;
  }
  key = (index: number) => [...this.map.keys()][index] ?? null;
  getItem = (key: string) => this.map.get(key) ?? null;
  setItem = (key: string, value: string) => void this.map.set(key, value);
  removeItem = (key: string) => void this.map.delete(key);
}

/** A device: both stores, and what the tabs on it have under way. */
function createDevice(items: Items) {
  const journal = openJournal("n");
  const mirror = openMirror("n");
  let database = new Map<string, string>();
  let flying: (readonly [string, string])[][] = [];
  let flushed = new Map<string, string>();
  const land = () => {
    for (const entries of flying) for (const [id, text] of entries) database.set(id, text);
    flying = [];
  };
  const copy = (entries: ReadonlyMap<string, string>) => {
    if (entries.size === 0) return;
    mirror.write([...entries.values()]);
    for (const [id, text] of entries) journal.remove(id, text);
    mirror.trim();
  };
  function look() {
    const intake = createIntake();
    const entries = journal.read();
    const lines = intake.sort(mirror.read(), database);
    intake.take(entries, "journal");
    intake.take(database, "database");
    intake.take(lines, "mirror");
    return {
      intake,
      repair: reconcile({ journal: entries, mirror: lines, database, damaged: new Set() }),
    };
  }
  return {
    edit(id: string) {
      const text = JSON.stringify({ id, value: `of ${id}` });
      journal.write(id, text);
      flying.push([[id, text]]);
    },
    land,
    flush: () => {
      flushed = new Map(items.map);
    },
    start() {
      const { repair } = look();
      flying.push([...repair.unsaved]);
      for (const [id, text] of repair.spare) journal.remove(id, text);
      copy(new Map([...repair.uncopied, ...repair.settled]));
    },
    /** The page goes: what was under way was begun, so it lands. */
    close: land,
    /** The browser dies: what localStorage has not flushed is lost; the database keeps its strict writes. */
    kill() {
      land();
      items.map.clear();
      for (const [key, value] of flushed) items.map.set(key, value);
    },
    loseDatabase: () => {
      database = new Map();
    },
    loseItems: () => items.map.clear(),
    ids: () => [...look().intake.known].toSorted(),
  };
}

type Device = ReturnType<typeof createDevice>;
const steps: Readonly<Record<string, (device: Device) => void>> = {
  land: (device) => device.land(),
  flush: (device) => device.flush(),
  start: (device) => device.start(),
  close: (device) => device.close(),
  kill: (device) => {
    device.kill();
    device.start();
    device.land();
  },
  // One store is lost at a time, when it has been seen that both hold everything.
  loseDatabase: (device) => {
    device.start();
    device.land();
    device.loseDatabase();
    device.start();
    device.land();
  },
  loseItems: (device) => {
    device.start();
    device.land();
    device.loseItems();
    device.start();
    device.flush();
  },
};

let items: Items;
beforeEach(() => {
  items = new Items();
  vi.stubGlobal("localStorage", items);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("ten thousand operations over simulated devices lose nothing", () => {
  const kinds = Object.keys(steps);
  const someOps = fc.array(fc.constantFrom("edit", "edit", "edit", "edit", ...kinds), {
    minLength: 100,
    maxLength: 100,
  });
  let operations = 0;
  fc.assert(
    fc.property(someOps, (ops) => {
      items.map.clear();
      const device = createDevice(items);
      const edited: string[] = [];
      for (const kind of ops) {
        const id = `e${String(edited.length).padStart(3, "0")}`;
        if (kind === "edit") {
          device.edit(id);
          edited.push(id);
        } else steps[kind]?.(device);
        operations += 1;
      }
      device.land();
      expect(device.ids()).toEqual(edited);
    }),
    { numRuns: 100 },
  );
  expect(operations).toBeGreaterThanOrEqual(10_000);
});
