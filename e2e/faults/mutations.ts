/** A source of chances that gives the same ones again for the same seed (mulberry32). */
export type Chance = {
  readonly below: (limit: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
};

export function chances(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("Nothing to choose from.");
      return item;
    },
  };
}

/** Spoils a text; `others` are further texts to take pieces from. */
type Mutation = (text: string, chance: Chance, others: readonly string[]) => string;

const oddValues = [
  "null",
  "true",
  "-0",
  "0.1",
  "1e400",
  "12345678901234567890",
  "9007199254740993",
  "-1",
  '""',
  '"Done "',
  '"2026-02-30"',
  '"03/04/2026"',
  '"javascript:alert(1)"',
  '"../../x"',
  '"\\u0000\\u202e\\ud800"',
  '"__proto__"',
  "[]",
  "{}",
  "[[[[]]]]",
  '{"__proto__":{"polluted":true}}',
  '{"events":["e-1"]}',
  '{"batch":"b"}',
];
const oddLetters = [
  "\u202E",
  "\u0000",
  "\uFEFF",
  "\uD800",
  "\u2028",
  "\r",
  "\t",
  '"',
  "\\",
  "{",
  "]",
  "а",
  "🏴",
];

const cutAt = (text: string, chance: Chance) => chance.below(text.length + 1);

function replaceOne(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string) {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = chance.of(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const aValue = /(?<=":\s?)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g;
const aKey = /"[A-Za-z0-9-]+"(?=:)/g;
const aPair = /"[A-Za-z0-9-]+":\s?("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g;

const mutations: Readonly<Record<string, Mutation>> = {
  "a letter changed": (text, chance) => {
    const at = cutAt(text, chance);
    return text.slice(0, at) + String.fromCharCode(chance.below(0x250)) + text.slice(at + 1);
  },
  "an odd letter put in": (text, chance) => {
    const at = cutAt(text, chance);
    return text.slice(0, at) + chance.of(oddLetters) + text.slice(at);
  },
  "cut short": (text, chance) => text.slice(0, cutAt(text, chance)),
  "its start gone": (text, chance) => text.slice(cutAt(text, chance)),
  "a piece taken out": (text, chance) => {
    const at = cutAt(text, chance);
    return text.slice(0, at) + text.slice(at + 1 + chance.below(60));
  },
  "a piece doubled": (text, chance) => {
    const at = cutAt(text, chance);
    const end = at + 1 + chance.below(200);
    return text.slice(0, end) + text.slice(at);
  },
  "a piece of another file put in": (text, chance, others) => {
    const other = chance.of(others);
    const from = cutAt(other, chance);
    const at = cutAt(text, chance);
    return text.slice(0, at) + other.slice(from, from + chance.below(300)) + text.slice(at);
  },
  "two files spliced": (text, chance, others) => {
    const other = chance.of(others);
    return text.slice(0, cutAt(text, chance)) + other.slice(cutAt(other, chance));
  },
  "a key doubled": (text, chance) => replaceOne(text, aPair, chance, (pair) => `${pair},${pair}`),
  "a key renamed": (text, chance) =>
    replaceOne(text, aKey, chance, () =>
      chance.of(['"__proto__"', '"id"', '"value"', '"toString"']),
    ),
  "a value of another type": (text, chance) =>
    replaceOne(text, aValue, chance, () => chance.of(oddValues)),
  "a value from elsewhere in the file": (text, chance) => {
    const values = [...text.matchAll(aValue)].map(([value]) => value);
    return replaceOne(text, aValue, chance, () => (values.length > 0 ? chance.of(values) : "1"));
  },
  "nested deep": (text, chance) => {
    const depth = 1 + chance.below(200_000);
    return replaceOne(
      text,
      aValue,
      chance,
      () => "[".repeat(depth) + "]".repeat(chance.of([0, depth])),
    );
  },
  "a huge number": (text, chance) =>
    replaceOne(text, /(?<=":\s?)\d+/g, chance, (number) => number + "9".repeat(chance.below(400))),
  "a huge text": (text, chance) =>
    replaceOne(
      text,
      aValue,
      chance,
      () => `"${chance.of(["x", "\u202E", "\\n"]).repeat(chance.below(300_000))}"`,
    ),
  "lines in another order": (text, chance) => {
    const lines = text.split("\n");
    const [line = ""] = lines.splice(chance.below(lines.length), 1);
    lines.splice(chance.below(lines.length + 1), 0, line);
    return lines.join("\n");
  },
  "other line ends": (text, chance) =>
    text.replaceAll("\n", chance.of(["\r", "\r\n", "\n\n", "\u2028"])),
  "twice behind each other": (text) => text + text,
};

type Entry = Record<string, unknown>;

/** Changes what a well-formed file says; a file that is none stays as it is. */
function altered(text: string, alter: (file: Entry, events: Entry[]) => void): string {
  try {
    const file: Entry = JSON.parse(text);
    const events = Array.isArray(file.events) ? file.events : [];
    alter(file, events);
    return JSON.stringify(file, null, 1);
  } catch {
    return text;
  }
}

const anyValue = (chance: Chance): unknown => JSON.parse(chance.of(oddValues));
const anyEvent = (events: Entry[], chance: Chance) => (events.length > 0 ? chance.of(events) : {});
const eventKeys = [
  "id",
  "counter",
  "at",
  "paper",
  "subject",
  "field",
  "value",
  "base",
  "reason",
  "by",
  "batch",
  "version",
];

const alterations: Readonly<Record<string, Mutation>> = {
  "a field of a change altered": (text, chance) =>
    altered(text, (_, events) => {
      anyEvent(events, chance)[chance.of(eventKeys)] = anyValue(chance);
    }),
  "a field of a change taken out": (text, chance) =>
    altered(text, (_, events) => {
      delete anyEvent(events, chance)[chance.of(eventKeys)];
    }),
  "a field of a change from another change": (text, chance) =>
    altered(text, (_, events) => {
      const key = chance.of(eventKeys);
      anyEvent(events, chance)[key] = anyEvent(events, chance)[key];
    }),
  "a change doubled": (text, chance) =>
    altered(text, (_, events) => events.push({ ...anyEvent(events, chance) })),
  "a change taken out": (text, chance) =>
    altered(text, (_, events) => events.splice(chance.below(events.length + 1), 1)),
  "changes turned round": (text) => altered(text, (_, events) => events.reverse()),
  "something else among the changes": (text, chance) =>
    altered(text, (_, events) => events.push(anyValue(chance) as Entry)),
  "a heading altered": (text, chance) =>
    altered(text, (file) => {
      file[chance.of(Object.keys(file))] = anyValue(chance);
    }),
};

/** One to three mutations, and which. */
export function mutate(text: string, chance: Chance, others: readonly string[]) {
  const names: string[] = [];
  const family = chance.of([mutations, alterations]);
  let spoilt = text;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const name = chance.of(Object.keys(family));
    names.push(name);
    spoilt = family[name]?.(spoilt, chance, others) ?? spoilt;
  }
  return { text: spoilt, names };
}

/** Some bytes flipped: what comes out may be no text at all. */
export function flipBytes(text: string, chance: Chance): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  for (let left = 1 + chance.below(4); left > 0 && bytes.length > 0; left -= 1) {
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  }
  return bytes;
}
