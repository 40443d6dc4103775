/** Passage ids as places in the text. */
import { type Dataset, perObject } from "./dataset";

/** `4.3-p1-s5` as its parts. */
export type Place = { section: string; paragraph: number; sentence: number };

export function placeOf(passage: string): Place {
  const [section = "", paragraph = "", sentence = ""] = passage.split("-");
  return { section, paragraph: Number(paragraph.slice(1)), sentence: Number(sentence.slice(1)) };
}

/** The position of each passage in the text. */
export const passageOrder = perObject(
  ({ paper }: Dataset): ReadonlyMap<string, number> =>
    new Map(paper.passages.map(({ id }, index) => [id, index])),
);
