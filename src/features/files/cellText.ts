// XML 1.0 has no place for these, and a table none for a sound or an escape code.
const forbidden = /(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu;

/** A text as any spreadsheet takes it: line breaks of one kind, no controls, no half characters. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "").toWellFormed();
}

/** At most so many characters of it, and marked where it was cut. */
export function cutText(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
}
