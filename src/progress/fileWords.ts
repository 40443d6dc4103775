import type { Place, Problem, ProblemCode } from "./fileProblems";

/** What happened and what to do. What is safe is the same for all. */
export type Saying = { readonly cause: string; readonly next: string };

export type FileWords = {
  readonly refused: (file: string, cause: string, where: string) => string;
  readonly warned: (cause: string, where: string) => string;
  readonly where: (place: string, more: number) => string;
  readonly place: (place: Place) => string;
  readonly detail: (place: string, found: string | undefined) => string;
  readonly safe: (saved: number) => string;
  readonly problems: { readonly [Code in ProblemCode]: (problem: Problem<Code>) => Saying };
};
