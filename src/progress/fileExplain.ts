import { type Problem, placesShown } from "./fileProblems";
import { visible } from "./fileText";
import type { FileWords, Saying } from "./fileWords";
import { en } from "./fileWordsEn";
import { zh } from "./fileWordsZh";

export type ExplainOptions = {
  readonly locale: "en" | "zh";
  /** The file's name as the device gives it. */
  readonly file: string;
  /** How many recommendations have progress on this device. */
  readonly saved: number;
};

export type Explanation = {
  /** All of it, with the code, in one paragraph. */
  readonly text: string;
  readonly what: string;
  readonly safe: string;
  readonly next: string;
  readonly code: string;
  /** The first places, one a line, to be copied. */
  readonly details: readonly string[];
  /** How many more there are. */
  readonly more: number;
};

const words: Readonly<Record<"en" | "zh", FileWords>> = { en, zh };

/** What happened, what is safe, what to do, for a file that was refused. Plain text, safe to show. */
export function explain(problem: Problem, { locale, file, saved }: ExplainOptions): Explanation {
  const say = words[locale];
  const { cause, next } = sayingOf(say, problem);
  const what = say.refused(shortName(file), cause, whereOf(say, problem));
  return whole(say, problem, { what, safe: say.safe(saved), next }, locale);
}

/** The same for what is only to be known before importing. */
export function explainWarning(problem: Problem, locale: "en" | "zh"): Explanation {
  const say = words[locale];
  const { cause, next } = sayingOf(say, problem);
  const what = say.warned(cause.charAt(0).toUpperCase() + cause.slice(1), whereOf(say, problem));
  return whole(say, problem, { what, safe: "", next }, locale);
}

type Parts = Pick<Explanation, "what" | "safe" | "next">;

function whole(say: FileWords, problem: Problem, parts: Parts, locale: "en" | "zh"): Explanation {
  const { places, count, code } = problem;
  const sentences = [parts.what, parts.safe, parts.next, `[${code}]`].filter((one) => one !== "");
  return {
    ...parts,
    text: sentences.join(locale === "en" ? " " : ""),
    code,
    details: places.slice(0, placesShown).map((place) => say.detail(say.place(place), place.found)),
    more: Math.max(0, count - places.length),
  };
}

function sayingOf({ problems }: FileWords, problem: Problem): Saying {
  // A code's words take that code's problem: the table's type holds it, but not through a lookup.
  const say = problems[problem.code] as (given: Problem) => Saying;
  return say(problem);
}

function whereOf(say: FileWords, { places, count }: Problem): string {
  const [first] = places;
  return first ? say.where(say.place(first), count - 1) : "";
}

const longestName = 80;

function shortName(file: string): string {
  const letters = [...visible(file.slice(0, 400)).replaceAll(/[\n\t]/g, " ")];
  return letters.length > longestName
    ? `${letters.slice(0, longestName).join("")}…`
    : letters.join("");
}
