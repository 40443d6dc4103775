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

const crossedOut =
  "linear-gradient(to bottom right, transparent 48%, var(--ink) 48% 52%, transparent 52%)";

/** So many rungs in ink, the rest faint; where none is reached, crossed out. */
function rungsTo(reached: number): string {
  const rungs = ladder.map((_, rung) => {
    const colour = rung < reached ? "var(--ink)" : "var(--hair)";
    return `linear-gradient(${colour} 0 0) ${rung * 3}px 100% / 2px ${rung + 3}px no-repeat`;
  });
  return (reached > 0 ? rungs : [crossedOut, ...rungs]).join();
}

const backgrounds = Array.from({ length: ladder.length + 1 }, (_, reached) => rungsTo(reached));

/** How firmly an amount is meant, as steps; the word beside it says the same. */
export function Rungs({ commitment }: { commitment: Commitment }) {
  const background = backgrounds[ladder.indexOf(commitment) + 1];
  return <span className="rungs" style={{ background }} aria-hidden="true" />;
}
