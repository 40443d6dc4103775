import type { Verdict } from "./verdicts";

/** A verdict's sign tells it apart by its shape alone; they stand for nothing else. */
export const verdictSigns: Record<Verdict, string> = {
  differs: "≠",
  imprecise: "≈",
  unconfirmed: "?",
  agrees: "=",
};
