/** What an id may be made of; the id of a cell is two of them. */
const id = /^[A-Za-z0-9._-]{1,64}$/;
const subject = /^[A-Za-z0-9._-]{1,64}(\/[A-Za-z0-9._-]{1,64})?$/;

export function isId(text: string): boolean {
  return id.test(text);
}

export function isSubject(text: string): boolean {
  return subject.test(text);
}

/** Letters of other alphabets that look like ours, in the order of `twins`. */
const lookalikes = "асԁеһіјӏорԛѕԝхуАВСЕНІЈКМОРЅТХУαοριντυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const twins = "acdehijlopqswxyABCEHIJKMOPSTXYaopivtuABEZHIKMNOPTYX";

const twinOf = new Map([...lookalikes].map((letter, index) => [letter, twins.charAt(index)]));
const unseen = /[\p{Cc}\p{Cf}\p{Z}\s\p{Default_Ignorable_Code_Point}]/gu;

/** What a reader would take the id for: two ids with one look are easily confused. */
export function lookOf(text: string): string {
  const bare = text.normalize("NFKC").replace(unseen, "");
  return Array.from(bare, (letter) => twinOf.get(letter) ?? letter)
    .join("")
    .toLowerCase();
}
