import type { FilePaper, TrackerFile } from "./fileFormat";
import type { Problem } from "./fileProblems";

/** The paper that is open, and the ids of its items. */
export type PaperHere = FilePaper & { readonly subjects: ReadonlySet<string> };

export type ParseOptions = {
  readonly paper: PaperHere;
  /** What the reader says unknown statuses mean: `statusKey` → as known. */
  readonly statuses?: ReadonlyMap<string, string> | undefined;
};

export type ParseResult =
  | { readonly ok: true; readonly file: TrackerFile; readonly warnings: readonly Problem[] }
  /** `look`: what can be read of a file by a newer version, to be looked at, not to be imported. */
  | { readonly ok: false; readonly problem: Problem; readonly look: TrackerFile | null };
