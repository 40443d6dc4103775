const longest = 80;

/**
 * A file name that is safe on every system: the parts as `[a-z0-9-]`, the date, the ending; at most eighty
 * characters. Letters of other scripts are left out; what is left empty is called "throughline".
 */
export function fileName(parts: readonly string[], date: string, ending: string): string {
  const slugs = parts.map(toSlug).filter((slug) => slug !== "");
  const day = toSlug(date);
  const tail = `${day && `-${day}`}.${ending.replace(/[^a-z0-9]/gi, "").toLowerCase()}`;
  const head = slugs.join("-").slice(0, Math.max(longest - tail.length, 0));
  return `${head.replace(/-+$/, "") || "throughline"}${tail}`;
}

function toSlug(text: string): string {
  // Accents fall off their letters: "é" is "e" and a mark.
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
