import type { Verdict } from "@/dataset";

/** A verdict's sign tells it apart by its shape alone. */
const signs: Record<Verdict, string> = {
  differs: "≠",
  imprecise: "≈",
  unconfirmed: "?",
  agrees: "=",
};

export function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <span className="check-sign" aria-hidden="true">
      {signs[verdict]}
    </span>
  );
}
