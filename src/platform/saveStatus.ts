/** Why nothing takes the events, "unfetched" where the page lacks what keeps them; a word for it lives with the other words. */
export type Fault = "full" | "silent" | "newer" | "refused" | "unfetched";

/**
 * "saved" only after the database confirmed. "journal-only": kept on this device, yet a killed
 * browser may lose it. "memory-only": gone with the page.
 */
export type SaveStatus =
  | "saving"
  | "saved"
  | { readonly notSaved: "journal-only" | "memory-only"; readonly cause: Fault };

export function faultOf(error: unknown): Fault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "newer";
  return "refused";
}
