/** What a copy says of itself; null where it does not. */
export type CopyHead = { readonly paper: string | null; readonly changes: number | null };

// The head of a file stands on lines of its own, ahead of the changes, which may be many.
const headLength = 10_000;

/** Read without opening the whole: a list of copies opens them all. */
export function readHead(text: string): CopyHead {
  const lines = text.slice(0, headLength).split("\n");
  const valueIn = (key: string): unknown => {
    const line = lines.find((each) => each.startsWith(`"${key}": `));
    try {
      return JSON.parse(line?.slice(key.length + 4).replace(/,$/, "") ?? "null");
    } catch {
      return null;
    }
  };
  const count = valueIn("count");
  const paper = valueIn("paper");
  const hasId = typeof paper === "object" && paper !== null && "id" in paper;
  return {
    paper: hasId && typeof paper.id === "string" ? paper.id : null,
    changes: Number.isSafeInteger(count) ? Number(count) : null,
  };
}
