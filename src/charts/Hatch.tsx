/** Between lines, across and down, in px. */
const pitch = 4;

/** A frame and the lines across it, as one path: a pattern is worked out anew wherever words around it change. */
function pathOf(width: number, height: number): string {
  const [right, bottom] = [width - 0.5, height - 0.5];
  const count = Math.ceil((right + bottom) / pitch) - 1;
  const lines = Array.from({ length: count }, (_, index) => {
    const sum = (index + 1) * pitch;
    const [from, to] = [Math.max(0.5, sum - bottom), Math.min(right, sum - 0.5)];
    return `M${from} ${sum - from} ${to} ${sum - to}`;
  });
  return `M.5 .5H${right}V${bottom}H.5Z${lines.join("")}`;
}

/** The mark of "not stated": hatching, never a zero and never a blank. */
export function Hatch({ width = 16, height = 12 }: { width?: number; height?: number }) {
  return (
    <svg width={width} height={height} aria-hidden="true" className="hatch shrink-0">
      <path d={pathOf(width, height)} fill="none" stroke="var(--rule)" />
    </svg>
  );
}
