/** Numbers as people write them, as plain digits: 15万, 150 thousand and 150k are all 150000. */

const powers: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  mn: 6,
  b: 9,
  bn: 9,
  t: 12,
  tn: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
};

// A letter alone is a scale only where it touches its digits: "3 m" is the beginning of "3 measures".
const scaled =
  /(?<![\d.])(\d+(?:\.\d+)?)(?: ?(thousand|million|billion|trillion|mn|bn|tn)(?![a-z\d])|([kmbt])(?![a-z\d])| ?([十百千]?[万亿]+)|([十百千]))/g;

// Most digits have none, and looking for one is the slowest part of reading a text.
const mayBeScaled = /\d ?[bkmt十百千万亿]/;

function toPlain(match: readonly (string | undefined)[]): string {
  const [, digits = "", word, letter, han, one] = match;
  const scale = word ?? letter ?? "";
  const parts = scale ? [scale] : [...(han ?? one ?? "")];
  const power = parts.reduce((sum, part) => sum + (powers[part] ?? 0), 0);
  // Read as a decimal, so that 1.275 billion is exactly 1275000000.
  return String(Number(`${digits}e${power}`));
}

/** The plain digits of every number with a scale in a folded text, in order. */
export function plainNumbers(text: string): readonly string[] {
  return mayBeScaled.test(text) ? Array.from(text.matchAll(scaled), toPlain) : [];
}

/** A text in two parts: its numbers with a scale as plain digits, and all the rest. */
export function takeNumbers(text: string): { numbers: readonly string[]; rest: string } {
  return { numbers: plainNumbers(text), rest: text.replace(scaled, " ") };
}
