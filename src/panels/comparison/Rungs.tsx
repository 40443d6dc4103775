import type { Commitment } from "@/dataset";

/** From a wish to money paid out; the rest are no step on the way there. */
const ladder: readonly Commitment[] = [
  "target",
  "proposed",
  "authorised",
  "pledged",
  "adopted",
  "funded",
  "spent",
];

const steps = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, step) => from + step)
    .map((rung) => `M${rung * 3 + 1} 11V${8 - rung}`)
    .join("");

/** How firmly an amount is meant, as steps; the word beside it says the same. */
export function Rungs({ commitment }: { commitment: Commitment }) {
  const reached = ladder.indexOf(commitment) + 1;
  return (
    <svg className="rungs" width="20" height="11" strokeWidth="2" aria-hidden="true">
      <path d={steps(reached, ladder.length)} className="rung" />
      {reached > 0 ? (
        <path d={steps(0, reached)} className="rung" data-reached="true" />
      ) : (
        <path d="M0 1 20 11" strokeWidth="1" className="rung" data-reached="true" />
      )}
    </svg>
  );
}
