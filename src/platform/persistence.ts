import { readSetting, writeSetting } from "./settings";

/** Whether the browser promised not to clear what is kept when the disk runs short. */
export type Persistence = "promised" | "not-promised" | "unknown";

/** Asks the browser once on a device: some ask the reader in turn. The answer is a status only. */
export function askPersistence(): void {
  if (readSetting("persistence") !== null) return;
  writeSetting("persistence", "asked");
  try {
    void navigator.storage.persist().catch(() => undefined);
  } catch {
    // Only secure contexts have it.
  }
}

export async function readPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? "promised" : "not-promised";
  } catch {
    return "unknown";
  }
}
