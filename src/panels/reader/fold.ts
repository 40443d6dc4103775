/** Which paragraphs of a long section are drawn; the others wait behind buttons. */

/** A section up to this length is drawn whole. */
export const whole = 60;
/** Of a longer one so many are drawn, and so many more each time one asks. */
export const most = 24;

/** Paragraph `from`, or the gap of paragraphs from `from` up to, not including, `to`. */
export type Piece = {
  readonly kind: "paragraph" | "gap";
  readonly from: number;
  readonly to: number;
};

/** Every paragraph once, in order, drawn or in a gap: the marked ones first, or the section's start. */
export function foldParagraphs(
  count: number,
  marked: readonly number[],
  asked: ReadonlySet<number>,
): readonly Piece[] {
  const first =
    marked.length > 0 ? marked.slice(0, most) : Array.from({ length: most }, (_, i) => i);
  const drawn = new Set(first);
  const pieces: Piece[] = [];
  let gap: number | null = null;
  const closeGap = (to: number) => {
    if (gap !== null) pieces.push({ kind: "gap", from: gap, to });
    gap = null;
  };
  for (let from = 0; from < count; from += 1) {
    if (count <= whole || drawn.has(from) || asked.has(from)) {
      closeGap(from);
      pieces.push({ kind: "paragraph", from, to: from + 1 });
    } else gap ??= from;
  }
  closeGap(count);
  return pieces;
}

/** With the first paragraphs of a gap asked for, too. */
export function askFor(asked: ReadonlySet<number>, { from, to }: Piece): ReadonlySet<number> {
  const more = Array.from({ length: Math.min(most, to - from) }, (_, index) => from + index);
  return new Set([...asked, ...more]);
}
