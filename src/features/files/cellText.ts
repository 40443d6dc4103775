// XML 1.0 has no place for these, and a table none for a sound or an escape code.
const forbidden = /(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu;

/** A text as any spreadsheet takes it: line breaks of one kind, no controls, no half characters. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "").toWellFormed();
}
