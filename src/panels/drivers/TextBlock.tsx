import { type Block, typeAt } from "./diagram";
import { fontOf, hangIndent } from "./useScene";

/** Lines of text where the layout put them, at the size it measured. */
export function TextBlock(props: {
  block: Block;
  unit: number;
  className?: string;
  headingColor?: string;
}) {
  const { block, unit, className = "", headingColor } = props;
  const { x, y, width } = block.box;
  const heights = typeAt(unit);
  return (
    <p
      className={`pointer-events-none absolute text-soft ${className}`}
      style={{ left: x, top: y, width }}
    >
      {block.lines.map(({ text, style }, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity beyond its place.
          key={index}
          className={`block whitespace-nowrap ${style === "title" ? "font-serif text-ink italic" : ""}`}
          style={{
            ...fontOf(style, unit),
            lineHeight: `${heights[style]}px`,
            ...(style === "hang" ? { paddingInlineStart: hangIndent * unit } : {}),
            ...(style === "heading" && headingColor ? { color: headingColor } : {}),
          }}
        >
          {`${text} `}
        </span>
      ))}
    </p>
  );
}
