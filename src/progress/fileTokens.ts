// Each of these gives the place after a token that begins at `at`, or, where it breaks, -1 less the place
// of the fault.

export const Token = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  list: 0x5b,
  backslash: 0x5c,
  listEnd: 0x5d,
  object: 0x7b,
  objectEnd: 0x7d,
} as const;

const broken = (at: number) => -at - 1;

export function spaceEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}

export function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === Token.quote) return at + 1;
    if (code < 0x20) return broken(at);
    if (code !== Token.backslash) at += 1;
    else {
      const end = escapeEnd(text, at + 1);
      if (end < 0) return end;
      at = end;
    }
  }
  return broken(at);
}

function escapeEnd(text: string, at: number): number {
  const letter = text.charAt(at);
  if (letter === "") return broken(at);
  if (letter !== "u") return '"\\/bfnrt'.includes(letter) ? at + 1 : broken(at);
  for (let digit = at + 1; digit < at + 5; digit += 1)
    if (!/^[0-9a-f]$/i.test(text.charAt(digit))) return broken(digit);
  return at + 5;
}

const literals = ["true", "false", "null"];

export function literalEnd(text: string, from: number): number {
  const literal = literals.find((one) => one.charAt(0) === text.charAt(from));
  if (!literal) return broken(from);
  for (let offset = 0; offset < literal.length; offset += 1)
    if (text.charAt(from + offset) !== literal.charAt(offset)) return broken(from + offset);
  return from + literal.length;
}

/** Null for what does not begin like a number. */
export function numberEnd(text: string, from: number): number | null {
  let at = from;
  if (text.charAt(at) === "-") at += 1;
  else if (!isDigit(text, at)) return null;
  if (!isDigit(text, at)) return broken(at);
  at = text.charAt(at) === "0" ? at + 1 : digitsEnd(text, at);
  if (text.charAt(at) === ".") {
    if (!isDigit(text, at + 1)) return broken(at + 1);
    at = digitsEnd(text, at + 1);
  }
  if (text.charAt(at) === "e" || text.charAt(at) === "E") {
    at += 1;
    if (text.charAt(at) === "+" || text.charAt(at) === "-") at += 1;
    if (!isDigit(text, at)) return broken(at);
    at = digitsEnd(text, at);
  }
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
}
