/** Text as lines that fit a width; how wide a text is comes from outside, so that this stays pure. */
/** `hang` is body text on an item's later lines, set in so that items stay apart. */
export type Style = "label" | "body" | "hang" | "heading" | "title";
export type Measure = (text: string, style: Style) => number;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const opening = /[（《“‘([]$/u;
const closing = /^[，。、；：！？）》”’%)\],.;:!?-]/u;
const breakAfter = /[\s，。、；：！？）》”’-]$|\p{Script=Han}$/u;
const han = /\p{Script=Han}/u;

function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || /^\s/.test(after) || opening.test(before)) return false;
  return breakAfter.test(before) || /^[\p{Script=Han}（《“‘]/u.test(after);
}

/** A layout asks for the same few texts at many widths, and segmenting costs most of it. */
const known = new Map<string, readonly string[]>();

/** The pieces no line breaks inside: words with their spaces and signs, in Chinese as well. */
function piecesOf(text: string): readonly string[] {
  const hit = known.get(text);
  if (hit) return hit;
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  known.set(text, pieces);
  return pieces;
}

export function wrap(
  text: string,
  width: number,
  style: Style,
  measure: Measure,
  later: Style = style,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (part: string) => measure(part, lines.length > 0 ? later : style) <= width;
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line.trim() === "" || fits(longer.trimEnd())) line = longer.trimStart();
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The same number of lines, as narrow as they go. */
export function wrapEvenly(
  text: string,
  width: number,
  style: Style,
  measure: Measure,
  later: Style = style,
): readonly string[] {
  let lines = wrap(text, width, style, measure, later);
  if (lines.length < 2) return lines;
  for (let narrower = widest(lines, style, measure) - 1; narrower > 0; narrower *= 0.96) {
    const next = wrap(text, narrower, style, measure, later);
    if (next.length > lines.length || widest(next, style, measure) > narrower) break;
    lines = next;
  }
  return lines;
}

export function widest(lines: readonly string[], style: Style, measure: Measure): number {
  return Math.max(0, ...lines.map((line) => measure(line, style)));
}

/** A label on as few lines as its longest word asks for; a Chinese one on two. */
export function balance(text: string, style: Style, measure: Measure): readonly string[] {
  const longest = Math.max(0, ...piecesOf(text).map((piece) => measure(piece.trimEnd(), style)));
  const half = han.test(text) ? measure(text, style) / 2 : 0;
  return wrapEvenly(text, Math.max(longest, half) + 0.5, style, measure);
}
