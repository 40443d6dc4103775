import { create } from "zustand";
import type { Dataset } from "@/dataset";
import { listSnapshots, readSnapshot, type SnapshotInfo, takeSnapshot } from "@/platform";
import { type CopyHead, readHead } from "./copyHead";
import type { CopyWhy } from "./copyWhy";
import { wholeCopy } from "./wholeFile";

/** A copy of everything at one instant, kept on this device. */
export type DeviceCopy = SnapshotInfo & CopyHead;

/** What this device keeps, the newest first, as it was last looked up; null before. */
export const useDeviceCopies = create<{ readonly copies: readonly DeviceCopy[] | null }>()(() => ({
  copies: null,
}));

const known = new Map<string, CopyHead>();

/** Looks up what this device keeps. A copy never changes, so that each is opened once. */
export async function lookUpCopies(): Promise<void> {
  const copies: DeviceCopy[] = [];
  for (const info of await listSnapshots()) {
    // Ids begin anew where the store was cleared.
    const key = `${info.id} ${info.at}`;
    const head = known.get(key) ?? readHead((await readSnapshot(info.id)) ?? "");
    known.set(key, head);
    copies.push({ ...info, ...head });
  }
  useDeviceCopies.setState({ copies });
}

/** False when this device refuses: what follows is then done without one. */
export async function keepCopy(dataset: Dataset, why: CopyWhy): Promise<boolean> {
  const taken = await takeSnapshot(dataset.paper.id, wholeCopy(dataset), why);
  await lookUpCopies();
  return taken !== null;
}
