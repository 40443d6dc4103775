/** The lines that are drawn, from the highest end to the lowest: the order of their labels. */
import { perObject } from "@/dataset";
import type { NamedLine } from "./model";
import type { Last } from "./series";

export type DrawnLine = NamedLine & {
  readonly last: Last;
  /** How its stroke is broken, so that lines that cross are told apart. */
  readonly dash: string | undefined;
};

/** More labels in one column than anyone reads; the table holds all. */
const most = 30;
const dashes = [undefined, "7 3", "3 3", "10 3 2 3", "5 2", "13 4"];

const hasEnd = (line: NamedLine): line is NamedLine & { readonly last: Last } => line.last !== null;

function toDrawn(lines: readonly NamedLine[], chosen: string | null): readonly DrawnLine[] {
  const ended = lines.filter(hasEnd);
  const isKept = ({ isHome, economy }: NamedLine) => isHome || economy === chosen;
  const kept =
    ended.length <= most
      ? ended
      : [...ended.filter(isKept), ...ended.filter((line) => !isKept(line))].slice(0, most);
  let others = 0;
  const dashed = kept.map((line) => {
    if (line.isHome) return { ...line, dash: undefined };
    others += 1;
    return { ...line, dash: dashes[(others - 1) % dashes.length] };
  });
  return dashed.sort((a, b) => b.last.value - a.last.value);
}

type Drawn = { readonly kept: string | null; readonly lines: readonly DrawnLine[] };
const memory = perObject((_: readonly NamedLine[]) => ({ last: null as Drawn | null }));

/**
 * The same objects whatever is chosen, unless there are too many to draw and the choice is one of them:
 * recharts would compute its whole chart anew.
 */
export function drawnOf(lines: readonly NamedLine[], chosen: string | null): readonly DrawnLine[] {
  const ended = lines.filter(hasEnd);
  const isHeld = ended.length > most && ended.some(({ economy }) => economy === chosen);
  const kept = isHeld ? chosen : null;
  const known = memory(lines);
  if (known.last?.kept !== kept) known.last = { kept, lines: toDrawn(lines, kept) };
  return known.last.lines;
}
