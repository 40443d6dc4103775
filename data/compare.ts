/** A paper's text against the passages its data lists. */
import * as v from "valibot";
import { paperSchema } from "@/dataset";
import { digestOf, isBodyOf, type Markers, splitText, suspectPassages } from "./split";

/** As much of paper.json as splitting needs: it works before the rest is written. */
const outlined = v.object({
  source: v.object({ split: paperSchema.entries.source.entries.split }),
  outline: v.optional(v.array(v.object({ id: v.string() })), []),
  passages: v.optional(v.array(v.object({ id: v.string(), digest: v.string() })), []),
});

export type Digests = readonly { id: string; digest: string }[];
export type Comparison = { found: Digests; matching: number; problems: readonly string[] };

/** The markers of the paper, if this is its text. */
export function markersFor(json: unknown, text: string): Markers | null {
  const result = v.safeParse(outlined, json);
  return result.success && isBodyOf(text, result.output.source.split)
    ? result.output.source.split
    : null;
}

/** What may be a heading that the splitter took for text: to be looked at, since a sentence may begin so, too. */
export function doubtsAbout(json: unknown, text: string, markers: Markers): readonly string[] {
  const passages = splitText(text, markers);
  const filled = new Set(passages.map(({ id }) => id.slice(0, id.indexOf("-"))));
  const { outline } = v.parse(outlined, json);
  return [
    ...suspectPassages(passages).map(
      ({ id, text: begins }) =>
        `passages / ${id}: Is “${begins.slice(0, 40)}” a heading? One is written “4.3 Title” or “4. Title”.`,
    ),
    ...outline
      .filter(({ id }) => id.includes(".") && !filled.has(id))
      .map(({ id }) => `outline / ${id}: The text has no passage in this section.`),
  ];
}

function listed(json: unknown): Digests {
  const result = v.safeParse(outlined, json);
  return result.success ? result.output.passages : [];
}

export function digestsIn(text: string, markers: Markers): Digests {
  return splitText(text, markers).map((passage) => ({
    id: passage.id,
    digest: digestOf(passage.text),
  }));
}

export function comparePassages(json: unknown, text: string, markers: Markers): Comparison {
  const found = digestsIn(text, markers);
  const known = listed(json);
  const inText = new Map(found.map(({ id, digest }) => [id, digest]));
  const inData = new Set(known.map(({ id }) => id));
  const problems = [
    ...known.flatMap(({ id, digest }) => {
      const other = inText.get(id);
      if (other === undefined) return [`passages / ${id}: The text has no such passage.`];
      if (other === digest) return [];
      return [`passages / ${id} / digest: The text's is ${other}, the file's ${digest}.`];
    }),
    ...found
      .filter(({ id }) => !inData.has(id))
      .map(({ id }) => `passages / ${id}: The text has it, the file does not.`),
  ];
  const matching = known.filter(({ id, digest }) => inText.get(id) === digest).length;
  return { found, matching, problems };
}
