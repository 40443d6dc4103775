/**
 * A spreadsheet runs a cell that begins like a formula, even behind spaces, quotes and controls. An
 * apostrophe ahead of it makes it text (OWASP's rule, with line breaks and full-width signs besides).
 */
const dangerous = /^[\s\p{Cc}"']*[=+\-@＝＋－＠\t\r\n]/u;

/** Stands in the head of a column with guarded cells, so that the guard can be taken off again. */
export const guardMark = " [']";

/** Whether the cell must be guarded; one that begins with an apostrophe too, or taking off would eat its own. */
export function needsGuard(text: string): boolean {
  return text.startsWith("'") || dangerous.test(text);
}

export function guard(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}
