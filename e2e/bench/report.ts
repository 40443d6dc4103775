import type { Weight } from "./bytes";
import type { Measured } from "./measure";
import type { Reaction } from "./probe";
import { kilobytes, median, spread, toText } from "./table";

/** One size of the paper. */
export type Column = {
  readonly factor: number;
  readonly bySpeed: ReadonlyMap<number, Measured>;
  readonly weights: readonly Weight[];
  /** Of what the page asked for before it stood. */
  readonly early: readonly Weight[];
};
type Figure = readonly [name: string, cells: (measured: Measured) => readonly string[]];

const painted = (reactions: readonly Reaction[]) => spread(reactions.map((each) => each.painted));
const event = (reactions: readonly Reaction[]) => spread(reactions.map((each) => each.event));
const ratio = ({ largestPaint, heading }: Measured) =>
  (median(largestPaint) / median(heading)).toFixed(2);

const figures: readonly Figure[] = [
  ["page stands", ({ ready }) => spread(ready)],
  ["every picture drawn", ({ drawn }) => spread(drawn)],
  ["largest paint", ({ largestPaint }) => spread(largestPaint)],
  ["largest paint, one heading", ({ heading }) => spread(heading)],
  ["… app ÷ heading", (measured) => [ratio(measured), "", ""]],
  ["chosen by mouse → painted", ({ mouse }) => painted(mouse)],
  ["… slowest event", ({ mouse }) => event(mouse)],
  ["chosen by key → painted", ({ key }) => painted(key)],
  ["… slowest event", ({ key }) => event(key)],
  ["step of a walk → painted", ({ step }) => painted(step)],
  ["… slowest event", ({ step }) => event(step)],
  ["language → painted", ({ language }) => painted(language)],
  ["… slowest event", ({ language }) => event(language)],
  ["find: letter → results painted", ({ letter }) => painted(letter)],
  ["… slowest event", ({ letter }) => event(letter)],
];

/** One table: times in ms for each speed, then the bytes of the first load. */
export function toReport(columns: readonly Column[]): string {
  const speeds = [...(columns[0]?.bySpeed.keys() ?? [])];
  const timed = speeds.flatMap((speed) => [
    [`CPU ÷${speed}, ms`, ...columns.flatMap(() => ["median", "p95", "n"])],
    ...figures.map(([name, cells]) => [
      name,
      ...columns.flatMap(({ bySpeed }) => {
        const measured = bySpeed.get(speed);
        return measured ? cells(measured) : ["", "", ""];
      }),
    ]),
    [],
  ]);
  const kinds = [...new Set(columns.flatMap(({ weights }) => weights.map(({ kind }) => kind)))];
  const weighed = kinds.map((kind) => [
    kind,
    ...columns.flatMap(({ weights }) => {
      const found = weights.find((weight) => weight.kind === kind);
      return found ? [kilobytes(found.raw), kilobytes(found.sent), `${found.files}`] : ["", "", ""];
    }),
  ]);
  return toText([
    ["", ...columns.flatMap(({ factor }) => ["", factor === 1 ? "paper" : `×${factor}`, ""])],
    ...timed,
    ["first load, kB", ...columns.flatMap(() => ["raw", "gzip -9", "files"])],
    ...weighed,
    ["all", ...columns.flatMap(({ weights }) => total(weights))],
    ["… before the page stands", ...columns.flatMap(({ early }) => total(early))],
  ]);
}

function total(weights: readonly Weight[]): readonly string[] {
  const sum = (part: "raw" | "sent" | "files") =>
    weights.reduce((all, weight) => all + weight[part], 0);
  return [kilobytes(sum("raw")), kilobytes(sum("sent")), `${sum("files")}`];
}
