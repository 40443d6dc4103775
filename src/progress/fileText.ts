// What a reader cannot see and could be misled by: controls, marks of direction, spaces without width, tags.
const hidden =
  /(?![\uFE00-\uFE0F])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const anyHidden = new RegExp(hidden.source, "gu");

// Joiners are letters' business in these scripts and make one picture of several emoji; a flag is spelt
// in tags.
const emoji = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*/u.source;
const joined = new RegExp(
  [
    `(?:${emoji}\\u200D)+(?=\\p{Extended_Pictographic})`,
    /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}/u.source,
    /(?<=\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Sinhala})[\u200C\u200D]/u
      .source,
    /(?<=\p{Ideographic})[\u{E0100}-\u{E01EF}]/u.source,
  ].join("|"),
  "gu",
);

const mostMarks = 8;
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, "u");
const manyMarks = new RegExp(`(\\p{M}{${mostMarks}})(\\p{M}+)`, "gu");

/** The text with every hidden character written out, as in ‹U+202E›, and piles of accents cut short. */
export function visible(text: string): string {
  let shown = "";
  let end = 0;
  for (const match of text.matchAll(joined)) {
    shown += writtenOut(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  shown += writtenOut(text.slice(end));
  return shown.replace(
    manyMarks,
    (_, first: string, rest: string) => `${first}‹+${[...rest].length}›`,
  );
}

/** Whether `visible` would mark something beside line breaks and tabs. */
export function hasHidden(text: string): boolean {
  return (hidden.test(text) || tooManyMarks.test(text)) && visible(text) !== text;
}

function writtenOut(text: string): string {
  return text.replace(anyHidden, (character) => {
    if (character === "\n" || character === "\t") return character;
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}

/** In one line and not too long, for a message. */
export function quoted(text: string): string {
  const start = visible(text.slice(0, 5 * longestQuote));
  const letters = [...start.replaceAll("\n", "‹U+000A›").replaceAll("\t", "‹U+0009›")];
  return letters.length > longestQuote
    ? `${letters.slice(0, longestQuote).join("")}…`
    : letters.join("");
}

const longestQuote = 80;

const unstable = /\r|\p{Cs}/u;

/** Line ends as one kind, and no half of a split character. Everything else stays as it came. */
export function settled<Value>(value: Value): Value {
  return settle(value) as Value;
}

function settle(value: unknown): unknown {
  if (typeof value === "string")
    return unstable.test(value) ? value.replace(/\r\n?/g, "\n").toWellFormed() : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(settle);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const made = entries.map(([key, one]) => [key, settle(one)] as const);
  return made.every(([, one], index) => one === entries[index]?.[1])
    ? value
    : Object.fromEntries(made);
}
