import type { Dataset } from "@/dataset";
import {
  addEvents,
  type ImportConflict,
  type ImportMode,
  type ProgressEvent,
  planImport,
  previewImport,
  redo,
  resetProgress,
  type Step,
  setMany,
  undo,
  useProgress,
} from "@/progress";
import { keepCopy } from "./deviceCopies";
import type { Previewed } from "./flow";
import { paperHere } from "./paperHere";

/** What an import, a restore or a fresh start has done. */
export type Outcome = {
  readonly act: "merged" | "replaced" | "restored" | "reset";
  readonly name: string;
  readonly fresh: number;
  readonly changed: number;
  readonly added: number;
  /** Changes that no longer count. */
  readonly gone: number;
  readonly settled: number;
  /** Conflicts left standing. */
  readonly open: number;
  readonly hasCopy: boolean;
  /** In the order in which they were taken. */
  readonly steps: readonly Step[];
};

export type Wanted = {
  readonly mode: ImportMode;
  readonly bringBack: boolean;
  /** The events whose values shall count, by `conflictKey`. */
  readonly choices: ReadonlyMap<string, string>;
};

export const conflictKey = ({ subject, field }: Pick<ImportConflict, "subject" | "field">) =>
  `${subject} ${field}`;

/** A copy first, then the import as one step, then the conflicts that the reader settled. */
export async function carryOut(
  dataset: Dataset,
  { source, file }: Previewed,
  { mode, bringBack, choices }: Wanted,
): Promise<Outcome | null> {
  const paper = paperHere(dataset);
  const isCopy = source.kind === "copy";
  const why = isCopy ? "restore" : mode === "merge" ? "import" : "replace";
  const hasCopy = await keepCopy(dataset, why);
  // Only now: another tab may have added changes in the meantime.
  const { events, unread } = useProgress.getState();
  const options = { paper, mode, bringBack, name: source.name, unread };
  const plan = planImport(events, file, options);
  if (!plan) return null;
  const told = previewImport(events, file, options);
  addEvents(plan.events);
  const chosen = chosenIn(told.conflicts, choices);
  const settling = setMany(paper.id, chosen);
  const settled = chosen.length;
  return {
    act: isCopy ? "restored" : mode === "merge" ? "merged" : "replaced",
    name: source.name,
    fresh: told.fresh.length,
    changed: told.changes.length,
    added: told.added.length,
    gone: told.hiding.length,
    settled,
    open: told.conflicts.length - settled,
    hasCopy,
    steps: [plan.step, settling].filter((step) => step !== null),
  };
}

/** A chosen value may have gone while the preview stood: its conflict stays. */
function chosenIn(conflicts: readonly ImportConflict[], choices: ReadonlyMap<string, string>) {
  return conflicts.flatMap((conflict) => {
    const chosen = conflict.values.find(({ id }) => id === choices.get(conflictKey(conflict)));
    if (!chosen) return [];
    return [asChange(chosen)];
  });
}

const asChange = ({ subject, field, value, reason }: ProgressEvent) => ({
  subject,
  field,
  value,
  reason,
});

export function settle(paper: string, chosen: ProgressEvent): Step | null {
  return setMany(paper, [asChange(chosen)]);
}

/** Null where nothing counts. */
export async function startAfresh(dataset: Dataset, changes: number): Promise<Outcome | null> {
  const hasCopy = await keepCopy(dataset, "reset");
  const step = resetProgress(dataset.paper.id);
  if (!step) return null;
  const none = { fresh: 0, changed: 0, added: 0, settled: 0, open: 0 };
  return { act: "reset", name: "", ...none, gone: changes, hasCopy, steps: [step] };
}

export function takeBack(paper: string, { steps }: Outcome): void {
  for (const step of steps.toReversed()) undo(paper, step);
}

export function bringBack(paper: string, { steps }: Outcome): void {
  for (const step of steps) redo(paper, step);
}
