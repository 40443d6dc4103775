/** One shape a trend, in the paper's order after the circle, which stands for no trend; later ones share the last. */
const shapes = [
  <circle key="none" cx="6" cy="6" r="3.75" />,
  <path key="first" d="M6 1.75 10.5 9.75H1.5Z" />,
  <path key="second" d="M2.5 2.5H9.5V9.5H2.5Z" />,
  <path key="third" d="M6 1 11 6 6 11 1 6Z" />,
  <path key="fourth" d="M6 10.25 10.5 2.25H1.5Z" />,
  <path key="later" d="M4.5 1.5H7.5V4.5H10.5V7.5H7.5V10.5H4.5V7.5H1.5V4.5H4.5Z" />,
];

/** Solid is the paper, hollow the record. */
export function Sign({ sign, isPaper }: { sign: number; isPaper: boolean }) {
  return (
    <svg
      className={`practice-sign ${
        isPaper
          ? "fill-(--ink) forced-colors:fill-[CanvasText]"
          : "fill-(--paper) forced-colors:fill-[Canvas]"
      }`}
      width="12"
      height="12"
      stroke="var(--ink)"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[Math.min(sign, shapes.length - 1)]}
    </svg>
  );
}
