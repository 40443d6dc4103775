import { type Draft, dropDraft, readDraft, readDrafts, writeDraft } from "@/platform";

/** Where text is being typed that is not part of the progress yet. */
export type DraftPlace = {
  readonly paper: string;
  readonly subject: string;
  /** The field, or what of it is typed: `note`, `progress.reason`. */
  readonly field: string;
};
/** What another window, gone by now, left half-typed. */
export type LeftDraft = Pick<Draft, "text" | "at" | "window">;

// Ids hold no slash.
const keyOf = ({ paper, subject, field }: DraftPlace) => [paper, subject, field].join("/");

/** What this window typed there before it was reloaded, and over what. */
export function typedBefore(place: DraftPlace): Pick<Draft, "text" | "over"> | null {
  return readDraft(keyOf(place));
}

/** Called at each input; false when this device does not take it. Empty text is no draft. */
export function keepTyped(place: DraftPlace, text: string, over: string): boolean {
  if (text !== "") return writeDraft(keyOf(place), text, over);
  dropDraft(keyOf(place));
  return true;
}

/** Once it is committed or given up. */
export function dropTyped(place: DraftPlace, left?: LeftDraft): void {
  dropDraft(keyOf(place), left?.window);
}

/** What windows that are gone left there, the newest first. */
export async function leftDrafts(place: DraftPlace): Promise<readonly LeftDraft[]> {
  const hasOwn = typedBefore(place) !== null;
  const drafts = await readDrafts(keyOf(place));
  // This window's own comes first, where it has one.
  return hasOwn ? drafts.slice(1) : drafts;
}
