/** Text as search compares it: one form for width, case, accents and numbers, both scripts apart. */
import { plainNumbers, takeNumbers } from "./numerals";

/** The words of each script, each between spaces: " talent gap 4.3 " and " 人才 ". */
export type Folded = { readonly latin: string; readonly han: string };

const han = /\p{Script=Han}+/gu;
const latin = /\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
// Nearly all text is ASCII and common Chinese, for which Unicode's rules change nothing but the time.
const isAscii = (text: string) => /^[ -~]*$/.test(text);
const isCommon = (text: string) =>
  /^[ -~\u2010-\u201d\u2026\u3001-\u3011\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/.test(
    text,
  );
const commonHan = /[\u4e00-\u9fff]+/g;
const commonLatin = /\d+(?:\.\d+)+|[a-z\d]+/g;
const thousands = /(\d),(?=\d{3}(?!\d))/g;

function plain(text: string): string {
  const even = isCommon(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return even.toLowerCase().replace(thousands, "$1");
}

type Words = { readonly latin: readonly string[]; readonly han: readonly string[] };

function split(text: string): Words {
  if (isAscii(text)) return { latin: text.match(commonLatin) ?? [], han: [] };
  const isSimple = isCommon(text);
  return {
    latin: text.match(isSimple ? commonLatin : latin) ?? [],
    han: text.match(isSimple ? commonHan : han) ?? [],
  };
}

/** The words of some texts, and of their numbers with a scale the plain digits, too. */
export function wordsOf(texts: readonly string[]): Words {
  const all = { latin: [] as string[], han: [] as string[] };
  for (const text of texts) {
    const even = plain(text);
    const words = split(even);
    all.latin.push(...words.latin);
    all.han.push(...words.han);
    all.latin.push(...plainNumbers(even));
  }
  return all;
}

const between = (words: readonly string[]) => ` ${words.join(" ")} `;

export function toFolded(words: Words): Folded {
  return { latin: between(words.latin), han: between(words.han) };
}

export const fold = (...texts: readonly string[]): Folded => toFolded(wordsOf(texts));

/** A word to be found: a Latin one by its beginning, a Chinese one by its characters. */
export type Wanted = {
  readonly text: string;
  readonly isHan: boolean;
  /** How it stands in a folded text: at least begun, and at best as a whole. */
  readonly begun: string;
  readonly whole: string;
};

const toLatin = (text: string): Wanted => ({
  text,
  isHan: false,
  begun: ` ${text}`,
  whole: ` ${text} `,
});
const toHan = (text: string): Wanted => ({ text, isHan: true, begun: ` ${text}`, whole: text });
/** 10 billion is not the beginning of 100 billion. */
const toNumber = (text: string): Wanted => ({ ...toLatin(text), begun: ` ${text} ` });

/** What a reader typed, as its words; each must be found. */
export function toWanted(query: string): readonly Wanted[] {
  // While 1,047 is being typed it is 1,0 and 1,04 for a moment.
  const even = plain(query.slice(0, 200)).replace(/(\d),(?=\d)/g, "$1");
  const { numbers, rest } = takeNumbers(even);
  const words = split(rest);
  return [...numbers.map(toNumber), ...words.latin.map(toLatin), ...words.han.map(toHan)];
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

export function hasRun(folded: string, run: string): boolean {
  return folded.includes(run) || (run.length > 2 && hasPieces(folded, run));
}

export function has(folded: Folded, { text, isHan, begun }: Wanted): boolean {
  return isHan ? hasRun(folded.han, text) : folded.latin.includes(begun);
}

/** How well: 0 not, 1 in pieces or by a beginning, 2 as a whole word, 3 as the first word. */
export function closeness(folded: Folded, wanted: Wanted): 0 | 1 | 2 | 3 {
  const own = wanted.isHan ? folded.han : folded.latin;
  if (own.startsWith(wanted.begun)) return 3;
  if (own.includes(wanted.whole)) return 2;
  return has(folded, wanted) ? 1 : 0;
}
