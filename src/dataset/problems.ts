/** What is wrong with a file, in words a policy analyst understands, in both languages. */
import type { Text } from "./shapes";

export type Problem = { path: string; text: Text };

const most = 200;

/** `measures / m-us-iof-act / title / zh` */
export function pathOf(...parts: readonly string[]): string {
  return parts.length > 0 ? parts.join(" / ") : "file";
}

export function problem(path: string, en: string, zh: string): Problem {
  return { path, text: { en, zh } };
}

function listed(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - most;
  if (more <= 0) return problems;
  const rest = problem(
    "file",
    more === 1 ? "There is one more problem." : `There are ${more} more problems.`,
    `另有${more}个问题未列出。`,
  );
  return [...problems.slice(0, most), rest];
}

/** Thrown by the parsers: everything that is wrong with a file, not only the first. */
export class PaperProblems extends Error {
  override readonly name = "PaperProblems";
  readonly problems: readonly Problem[];
  /** How many there are, also where the list stops at 200. */
  readonly count: number;

  constructor(problems: readonly Problem[]) {
    const shown = listed(problems);
    super(shown.map(({ path, text }) => `${path}: ${text.en}`).join("\n"));
    this.problems = shown;
    this.count = problems.length;
  }
}
