/** How the paper's codings were made and how well they agree. */
const codings = import.meta.glob<string>("/data/*/coding.md", {
  query: "?url",
  import: "default",
  eager: true,
});

export function hasCoding(paper: string): boolean {
  return `/data/${paper}/coding.md` in codings;
}

/** The report as text; `null` when it cannot be fetched. */
export async function fetchCoding(paper: string): Promise<string | null> {
  const response = await fetch(codings[`/data/${paper}/coding.md`] ?? "").catch(() => null);
  return response?.ok ? response.text() : null;
}
