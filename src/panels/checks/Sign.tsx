import { type Verdict, verdictSigns } from "@/dataset";

export function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <span className="check-sign" aria-hidden="true">
      {verdictSigns[verdict]}
    </span>
  );
}
