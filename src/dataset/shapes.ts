/** The small shapes every part of a paper is made of. */
import * as v from "valibot";

/** A human text in both languages; neither may be empty. */
export const text = v.strictObject({
  en: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  zh: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});
export type Text = v.InferOutput<typeof text>;

/** Stable ids: they are typed into links and files, so only characters that survive both. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/));
export const ids = v.array(id);
/** A passage id such as `4.3-p1-s5`: section, paragraph, sentence. */
export const passageId = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?-p\d+-s\d+$/));
export const cited = v.pipe(v.array(passageId), v.minLength(1));

/** A date as precise as its source: `2020`, `2022-10`, `2022-10-14` or a fiscal year `FY2025`. */
export const looseDate = v.pipe(
  v.string(),
  v.regex(/^(FY\d{4}|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/),
);
export const isoDate = v.pipe(v.string(), v.isoDate());
export const webAddress = v.pipe(v.string(), v.url(), v.startsWith("https://"));

/** Who says so: the passage; the paper's structure; the editor. */
export const grade = v.picklist(["stated", "implied", "reading"]);
export type Grade = v.InferOutput<typeof grade>;

/** How a field occurs: in a list the sentence covers, or as what the sentence is about. */
const mention = v.picklist(["listed", "named"]);
export const fieldMention = v.strictObject({ field: id, mention });

/** What a statement does: asserts, explains (a cause or mechanism), or quantifies. */
export const force = v.picklist(["asserts", "explains", "quantifies"]);
export type Force = v.InferOutput<typeof force>;
