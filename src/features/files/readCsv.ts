/** Test material: the rule as it is written down, so that a change of ours cannot change both. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it names.
export const runs = /^[\s\u0000-\u001f"']*[=+\-@＝＋－＠\t\r\n]/;

/** Test material: RFC 4180 read by its grammar, so that it shares nothing with the writer. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) {
        if (at >= text.length) throw new Error("A quote is left open");
        cell += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== "," && text[at] !== "\r"; at += 1) cell += text[at];
    }
    row.push(cell);
    if (text[at] === ",") at += 1;
    else if (text[at] === "\r" && text[at + 1] === "\n") {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`Neither a comma nor a line's end at ${at}`);
  }
  return rows;
}
