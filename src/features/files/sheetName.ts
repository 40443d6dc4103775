const longest = 31;

/** A name Excel takes for a sheet, unlike those `taken`; it tells no capital from a small letter. */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const bare = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  // Excel keeps "History" for itself.
  const named = bare === "" || /^history$/i.test(bare) ? `${bare} sheet`.trimStart() : bare;
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? "" : ` (${copy})`;
    const name = `${cut(named, longest - end.length)}${end}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** Never through a character, and never so that an apostrophe comes to stand last. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/[' ]+$/, "");
}
