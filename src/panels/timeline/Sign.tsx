import type { RowEvent } from "./rows";
import type { SignName } from "./signs";

type Shape = {
  /** What is solid or hollow. */
  readonly outline: string;
  /** Drawn in its stead, or beside it. */
  readonly line?: string;
  readonly solid?: string;
};
const circle = "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z";

/** Around 0, 0 and about 10 px high. */
const shapes: Record<SignName, Shape> = {
  start: { outline: "M0-5 5 4H-5Z" },
  made: { outline: circle },
  "in-force": { outline: "M-4-4H4V4H-4Z" },
  period: { outline: "M-6-1.5H6V1.5H-6Z", line: "M-6-1.5H6V1.5H-6ZM-6-4.5V4.5M6-4.5V4.5" },
  target: { outline: "M0-5.5 5.5 0 0 5.5-5.5 0Z" },
  // A ring with a gap, closed by an arrow.
  revised: {
    outline: circle,
    line: "M2.6-3.4A4.25 4.25 0 1 0 4.25 0",
    solid: "M1-5.6 5.2-4.9 3.2-1.2Z",
  },
  revoked: { outline: "M-5-3-3-5 0-2 3-5 5-3 2 0 5 3 3 5 0 2-3 5-5 3-2 0Z" },
  end: { outline: "M-2-5H2V5H-2Z" },
};

const ink = "fill-(--ink) forced-colors:fill-[CanvasText]";
const hollow = "fill-(--paper) forced-colors:fill-[Canvas]";

/** Shape tells what happened; solid is the paper, hollow the record, a ring around a solid one both. */
export function Sign({ sign, says }: { sign: SignName; says: RowEvent["says"] }) {
  if (says === "both") {
    return (
      <g>
        <circle r={6.5} className={hollow} />
        <g transform="scale(0.7)">
          <Sign sign={sign} says="paper" />
        </g>
      </g>
    );
  }
  const fill = says === "record" ? hollow : ink;
  const { outline, line, solid } = shapes[sign];
  return (
    <g>
      <path d={outline} className={fill} strokeWidth={line ? 0 : undefined} />
      {line && <path d={line} fill="none" />}
      {solid && <path d={solid} className={ink} strokeWidth={0} />}
    </g>
  );
}

/** A sign beside its word. */
export function Glyph(props: { sign: SignName; says: RowEvent["says"] }) {
  return (
    <svg
      width={15}
      height={15}
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
      className="shrink-0"
      stroke="var(--ink)"
      strokeWidth={1.25}
    >
      <Sign {...props} />
    </svg>
  );
}

/** A solid and a hollow mark, apart: paper and record give other times. No verdict, and not a verdict's sign. */
export function Apart() {
  return (
    <svg
      width={15}
      height={15}
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
      className="shrink-0"
      stroke="var(--ink)"
      strokeWidth={1.25}
    >
      <path d="M-6.5 5V3.5H6.5V5" fill="none" />
      <circle cx={-4} cy={-1} r={2.25} className={ink} />
      <circle cx={4} cy={-1} r={2.25} className={hollow} />
    </svg>
  );
}
