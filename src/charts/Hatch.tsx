import { useId } from "react";

/** The mark of "not stated": hatching, never a zero and never a blank. */
export function Hatch({ width = 16, height = 12 }: { width?: number; height?: number }) {
  const pattern = useId();
  return (
    <svg
      width={width}
      height={height}
      aria-hidden="true"
      className="hatch shrink-0 overflow-visible"
    >
      <defs>
        <pattern id={pattern} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M-1 1 1-1M0 4 4 0M3 5 5 3" stroke="var(--rule)" strokeWidth="1" />
        </pattern>
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width={width - 1}
        height={height - 1}
        fill={`url(#${pattern})`}
        stroke="var(--rule)"
      />
    </svg>
  );
}
