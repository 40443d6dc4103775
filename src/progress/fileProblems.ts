/** Where in a file something stands. Lines and entries count from 1. */
export type Place = {
  readonly line: number;
  readonly entry?: number;
  readonly id?: string;
  /** What stands there. */
  readonly found?: string;
};

/** Why a value that stands for a status is not known, and what it may mean. */
export type StatusReading = {
  readonly found: string;
  readonly field: "progress" | "position";
  readonly nearest: string | null;
  readonly count: number;
};

type ByCode = {
  "E-01": Record<never, never>;
  "E-04": Record<never, never>;
  "E-05": Record<never, never>;
  "E-06": { readonly type: "workbook" | "pdf" | "image" | "zip" | "binary" };
  "E-07": Record<never, never>;
  "E-08": Record<never, never>;
  "E-09": Record<never, never>;
  "E-10": Record<never, never>;
  "E-11": { readonly limit: number };
  "E-12": { readonly field: string; readonly length: number; readonly limit: number };
  "E-13": { readonly what: "values" | "changes"; readonly limit: number };
  "E-14": Record<never, never>;
  "E-15": { readonly limit: number };
  "E-16": { readonly key: string };
  "E-19": { readonly found: string };
  "E-21": { readonly program: string | null };
  "E-22": { readonly part: "paper" | "record" | "story" };
  "E-23": { readonly paper: string; readonly here: string };
  "E-24": { readonly schema: number; readonly here: number };
  "E-25": { readonly field: string; readonly found: string };
  "E-26": { readonly field: string; readonly found: string };
  "E-27": { readonly what: "checksum" | "count" | "none" };
  "E-28": Record<never, never>;
  "E-31": { readonly id: string; readonly where: "file" | "device" };
  "E-33": { readonly one: string; readonly other: string };
  "E-34": { readonly field: string; readonly found: string };
  "E-35": Record<never, never>;
  "E-36": { readonly paper: string };
  "E-37": Record<never, never>;
  "E-39": Record<never, never>;
  /** `changes`: how many the file holds, where the counter is far beyond that. */
  "E-40": { readonly found: string; readonly changes: number | null };
  "E-42": { readonly field: string; readonly found: string; readonly readings: readonly string[] };
  "E-43": { readonly statuses: readonly StatusReading[] };
  "E-44": { readonly field: string; readonly found: string };
  "E-45": { readonly found: string };
  "E-46": { readonly found: string };
  "E-48": { readonly found: string };
  "E-56": Record<never, never>;
  "E-60": Record<never, never>;
  "E-66": Record<never, never>;
  "E-99": Record<never, never>;
};

export type ProblemCode = keyof ByCode;

/** Where it was met, the first places, and how often in all; a file as a whole has no place. */
export type Found = { readonly places: readonly Place[]; readonly count: number };

/** What is wrong, without where. The number is that of the catalogue of bad input. */
export type ProblemBody<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: { readonly code: C } & ByCode[C];
}[Code];

/** What is wrong with a file, as data; `explain` says it. */
export type Problem<Code extends ProblemCode = ProblemCode> = ProblemBody<Code> & Found;

/** So many places are shown; the rest is counted. */
export const placesShown = 20;

export const nowhere: Found = { places: [], count: 0 };
