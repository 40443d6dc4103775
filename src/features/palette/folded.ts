/** Text as search compares it: one form for width, case, accents and thousands, both scripts apart. */

const words = /\p{Script=Han}+|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const asciiWords = /\d+(?:\.\d+)+|[a-z0-9]+/g;
const thousands = /(\d),(?=\d{3}(?!\d))/g;
const isAscii = (text: string) => /^[ -~]*$/.test(text);

function wordsOf(text: string): readonly string[] {
  // Most English text is plain ASCII, for which Unicode's rules change nothing but the time.
  if (isAscii(text)) return text.toLowerCase().replace(thousands, "$1").match(asciiWords) ?? [];
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.replace(thousands, "$1").match(words) ?? [];
}

/** The words of a text, each between spaces: " talent gap 4.3 人才 ". */
export function fold(...texts: readonly string[]): string {
  return ` ${texts.flatMap(wordsOf).join(" ")} `;
}

/** A word to be found: a Latin one by its beginning, a Chinese one by its characters. */
export type Wanted = {
  readonly text: string;
  readonly isHan: boolean;
  readonly begun: string;
  readonly whole: string;
};

/** What a reader typed, as its words; each must be found. */
export function toWanted(query: string): readonly Wanted[] {
  return wordsOf(query.slice(0, 200)).map((text) => {
    const isHan = /^\p{Script=Han}/u.test(text);
    return { text, isHan, begun: ` ${text}`, whole: isHan ? text : ` ${text} ` };
  });
}

/** Chinese is not written in words, so a run is found whole, or piece by piece: 人才缺口 in 人才存在缺口. */
function hasPieces(folded: string, run: string): boolean {
  let rest = run;
  while (rest.length > 0) {
    let length = rest.length;
    while (length > 1 && !folded.includes(rest.slice(0, length))) length -= 1;
    // A single character says too little, unless it is the beginning of a word still being typed.
    const isUnfinished = rest.length === 1 && run.length > 1;
    if (length === 1 && !(isUnfinished && folded.includes(rest))) return false;
    rest = rest.slice(length);
  }
  return true;
}

export function has(folded: string, { text, isHan, begun }: Wanted): boolean {
  if (!isHan) return folded.includes(begun);
  return folded.includes(text) || (text.length > 2 && hasPieces(folded, text));
}

/** How well: 0 not, 1 in pieces or by a beginning, 2 as a whole word, 3 as the first word. */
export function closeness(folded: string, wanted: Wanted): 0 | 1 | 2 | 3 {
  if (folded.startsWith(wanted.begun)) return 3;
  if (folded.includes(wanted.whole)) return 2;
  return has(folded, wanted) ? 1 : 0;
}
