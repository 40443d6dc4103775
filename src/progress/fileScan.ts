import { literalEnd, numberEnd, spaceEnd, stringEnd, Token } from "./fileTokens";

export type ScanLimits = {
  readonly depth: number;
  /** Objects and lists in all. */
  readonly values: number;
  /** Texts, numbers and the like in all. */
  readonly plain?: number;
  /** Keys of one object. */
  readonly keys: number;
};

type PlainFault = "ended" | "unexpected" | "trailing" | "deep" | "values" | "keys";

export type ScanFault = { readonly at: number } & (
  | { readonly kind: PlainFault }
  | { readonly kind: "twice"; readonly key: string }
  | { readonly kind: "number"; readonly text: string }
);

export type Scan =
  /** Where the elements of the lists in the outermost object begin, by the list's key. */
  | { readonly ok: true; readonly rows: ReadonlyMap<string, readonly number[]> }
  | { readonly ok: false; readonly fault: ScanFault };

type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "next" | "nothing";

type Frame = { readonly keys: Set<string> | null; readonly rows: number[] | null };

/**
 * Reads JSON without building it, and without recursion: tells where it breaks off, keys that stand
 * twice, numbers that would change, and stops early where there is too much of it. What passes here
 * `JSON.parse` takes, and what it takes passes here unless a limit or a rule of ours forbids it.
 */
export function scanJson(text: string, limits: ScanLimits): Scan {
  const frames: Frame[] = [];
  const rows = new Map<string, readonly number[]>();
  let expected: Expected = "value";
  let key = "";
  let values = 0;
  let plain = 0;
  let at = spaceEnd(text, 0);
  const fault = (kind: PlainFault): Scan => ({
    ok: false,
    fault: { kind, at },
  });

  for (; at < text.length; at = spaceEnd(text, at)) {
    const code = text.charCodeAt(at);
    const frame = frames.at(-1);
    if (expected === "nothing") return fault("trailing");
    if (expected === "colon") {
      if (code !== Token.colon) return fault("unexpected");
      expected = "value";
      at += 1;
    } else if (expected === "next" && code === Token.comma) {
      expected = frame?.keys ? "key" : "value";
      at += 1;
    } else if (frame && isEnd(code, frame, expected)) {
      frames.pop();
      expected = frames.length === 0 ? "nothing" : "next";
      at += 1;
    } else if (expected === "next") {
      return fault("unexpected");
    } else if (expected === "key" || expected === "first-key") {
      if (code !== Token.quote) return fault("unexpected");
      const end = stringEnd(text, at);
      if (end < 0) return broken(-end - 1);
      key = unquoted(text, at, end);
      const keys = frame?.keys;
      if (keys?.has(key)) return { ok: false, fault: { kind: "twice", key, at } };
      if (keys && keys.size >= limits.keys) return fault("keys");
      keys?.add(key);
      expected = "colon";
      at = end;
    } else {
      frame?.rows?.push(at);
      if (code === Token.object || code === Token.list) {
        values += 1;
        if (values > limits.values) return fault("values");
        if (frames.length >= limits.depth) return fault("deep");
        const isObject = code === Token.object;
        const isTop = !isObject && frames.length === 1 && frame?.keys;
        const own: number[] | null = isTop ? [] : null;
        if (own) rows.set(key, own);
        frames.push({ keys: isObject ? new Set() : null, rows: own });
        expected = isObject ? "first-key" : "first-value";
        at += 1;
      } else {
        plain += 1;
        if (plain > (limits.plain ?? limits.values)) return fault("values");
        const isText = code === Token.quote;
        const end = isText ? stringEnd(text, at) : plainEnd(text, at);
        if (end < 0) return broken(-end - 1);
        if (!isText && isChanged(text.slice(at, end)))
          return { ok: false, fault: { kind: "number", text: text.slice(at, end), at } };
        expected = frames.length === 0 ? "nothing" : "next";
        at = end;
      }
    }
  }
  return expected === "nothing" ? { ok: true, rows } : fault("ended");

  function broken(place: number): Scan {
    at = place;
    return fault(place >= text.length ? "ended" : "unexpected");
  }
}

function isEnd(code: number, { keys }: Frame, expected: Expected): boolean {
  if (expected !== "next" && expected !== (keys ? "first-key" : "first-value")) return false;
  return code === (keys ? Token.objectEnd : Token.listEnd);
}

function plainEnd(text: string, at: number): number {
  const end = numberEnd(text, at);
  return end === null ? literalEnd(text, at) : end;
}

function unquoted(text: string, at: number, end: number): string {
  const inside = text.slice(at + 1, end - 1);
  return inside.includes("\\") ? String(JSON.parse(`"${inside}"`)) : inside;
}

/** Whether reading the number would make it another: too large, or whole with too many digits. */
function isChanged(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x61) return false;
  const number = Number(text);
  if (!Number.isFinite(number)) return true;
  return /^-?\d{16,}$/.test(text) && String(number) !== text;
}
