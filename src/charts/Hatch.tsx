import "./hatch.css";

/** The mark of "not stated": hatching, never a zero and never a blank. Sizes in px. */
export function Hatch({ width = 16, height = 12 }: { width?: number; height?: number }) {
  return <span className="hatch" style={{ width, height }} aria-hidden="true" />;
}
