import type { Dataset } from "@/dataset";
import { readText } from "@/platform";
import {
  type Problem,
  parseFile,
  previewImport,
  problemOf,
  type TrackerFile,
  useProgress,
} from "@/progress";
import { paperHere } from "./paperHere";

/** Where what is opened comes from, and the name under which the history will know it. */
export type Source = { readonly kind: "file" | "copy"; readonly name: string };

export type Refused = {
  readonly kind: "refused";
  readonly source: Source;
  readonly problem: Problem;
  /** To be read again once unknown words are told. */
  readonly text: string;
  /** What of them has been told so far. */
  readonly statuses: ReadonlyMap<string, string>;
  /** What can be read of a file by a newer version. */
  readonly look: TrackerFile | null;
};
export type Previewed = {
  readonly kind: "preview";
  readonly source: Source;
  readonly file: TrackerFile;
  readonly warnings: readonly Problem[];
};
export type Opened = Refused | Previewed;

/** Reads a file and changes nothing. Never rejects. */
export async function openFile(dataset: Dataset, file: File): Promise<Opened> {
  const source: Source = { kind: "file", name: file.name };
  const read = await readText(file);
  if (read.ok) return openText(dataset, source, read.text);
  const problem = problemOf(read.reason);
  return { kind: "refused", source, problem, text: "", statuses: new Map(), look: null };
}

/** `statuses`: what the reader says unknown ones mean. */
export function openText(
  dataset: Dataset,
  source: Source,
  text: string,
  statuses: ReadonlyMap<string, string> = new Map(),
): Opened {
  const paper = paperHere(dataset);
  const parsed = parseFile(text, { paper, statuses });
  if (!parsed.ok) {
    const { problem, look } = parsed;
    return { kind: "refused", source, problem, text, statuses, look };
  }
  const { file, warnings } = parsed;
  const { events, unread } = useProgress.getState();
  const options = { paper, mode: "merge", name: source.name, unread } as const;
  const { problem } = previewImport(events, file, options);
  // A file without news can still replace what is here; one that contradicts it can do nothing.
  if (problem && problem.code !== "E-28")
    return { kind: "refused", source, problem, text, statuses, look: null };
  return { kind: "preview", source, file, warnings };
}
