/** What a reader asks of the tracker, as the link holds it: `key:value` each, in one order. */
import { countingRules, isDay, positionValues, priorities, progressValues } from "@/progress";
import { flagNames } from "./flagged";

export const groupings = ["theme", "status", "lead", "due"] as const;
export type Grouping = (typeof groupings)[number];
/** What rows can be sorted by; the toolbar offers some of them, the table's heads all. */
export const orders = [
  "paper",
  "title",
  "position",
  "progress",
  "lead",
  "due",
  "slips",
  "priority",
  "flags",
  "change",
] as const;
export type Order = (typeof orders)[number];

/** What rows can be narrowed by. None picked means all. */
export const facets = [
  "progress",
  "position",
  "flag",
  "priority",
  "lead",
  "theme",
  "whose",
] as const;
export type Facet = (typeof facets)[number];

export type Asked = {
  readonly find: string;
  readonly picked: Readonly<Record<Facet, readonly string[]>>;
  readonly group: Grouping;
  readonly order: Order;
  readonly isDown: boolean;
  readonly isTable: boolean;
  readonly rule: (typeof countingRules)[number];
  /** An earlier day whose counts stand beside. */
  readonly beside: string | null;
};

/** Stands for an item that has no flag, no priority or no lead. */
export const without = "-";

/** The values a facet knows beforehand; leads and themes are whatever there is. */
export const values: Readonly<Record<Facet, readonly string[] | null>> = {
  progress: progressValues,
  position: positionValues,
  flag: [...flagNames, without],
  priority: [...priorities, without],
  lead: null,
  theme: null,
  whose: ["paper", "ours"],
};

export const nothingAsked: Asked = {
  find: "",
  picked: { progress: [], position: [], flag: [], priority: [], lead: [], theme: [], whose: [] },
  group: "theme",
  order: "paper",
  isDown: false,
  isTable: false,
  rule: "strict",
  beside: null,
};

/** Forgives what it does not know. */
export function parseAsked(tokens: readonly string[]): Asked {
  const said = tokens.map((token): readonly [string, string] => {
    const colon = token.indexOf(":");
    return [token.slice(0, colon), unescaped(token.slice(colon + 1))];
  });
  const last = (key: string) => said.findLast(([name]) => name === key)?.[1];
  const order = last("order")?.split(".") ?? [];
  const beside = last("beside") ?? "";
  return {
    find: last("find") ?? "",
    picked: {
      ...nothingAsked.picked,
      ...Object.fromEntries(facets.map((facet) => [facet, pickedOf(facet, said)])),
    },
    group: groupings.find((each) => each === last("group")) ?? nothingAsked.group,
    order: orders.find((each) => each === order[0]) ?? nothingAsked.order,
    isDown: order[1] === "down",
    isTable: last("as") === "table",
    rule: countingRules.find((each) => each === last("rule")) ?? nothingAsked.rule,
    beside: isDay(beside) ? beside : null,
  };
}

export function toTokens(asked: Asked): readonly string[] {
  const { order, isDown } = asked;
  const said: readonly (readonly [string, string])[] = [
    ["find", asked.find.trim()],
    ...facets.flatMap((facet) =>
      asked.picked[facet].map((value): readonly [string, string] => [facet, value]),
    ),
    ["group", asked.group === nothingAsked.group ? "" : asked.group],
    ["order", order === "paper" && !isDown ? "" : `${order}${isDown ? ".down" : ""}`],
    ["as", asked.isTable ? "table" : ""],
    ["rule", asked.rule === nothingAsked.rule ? "" : asked.rule],
    ["beside", asked.beside ?? ""],
  ];
  return said.flatMap(([key, value]) => (value === "" ? [] : [`${key}:${escaped(value)}`]));
}

/** Whether rows are left out. */
export function isNarrowed({ find, picked }: Asked): boolean {
  return find.trim() !== "" || facets.some((facet) => picked[facet].length > 0);
}

function pickedOf(facet: Facet, said: readonly (readonly [string, string])[]): readonly string[] {
  const known = values[facet];
  const named = said.flatMap(([key, value]) => (key === facet && value !== "" ? [value] : []));
  const picked = known === null ? named : known.filter((value) => named.includes(value));
  return [...new Set(picked)];
}

// Tokens are told apart by spaces, and a link holds no more of one than this.
const longest = 256;
/** So that what is looked for fits, be it all spaces. */
export const longestFind = 80;

/** What a link holds of a text: of a very long one the beginning. */
export function heldOf(text: string): string {
  return unescaped(escaped(text));
}

function escaped(text: string): string {
  let held = "";
  for (const sign of text) {
    const next = held + sign.replace(/[\s%]/, encodeURIComponent);
    if (next.length > longest) break;
    held = next;
  }
  return held;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
