import { deviceId, readSetting, writeSetting } from "@/platform";
import { useProgress } from "./store";

/** Who writes an event: a random id of this device, and the name its reader gave, if any. */
export type Author = { readonly device: string; readonly by?: string };

export const longestName = 80;

export function readAuthor(): Author {
  const by = readSetting("author");
  return by ? { device: deviceId(), by } : { device: deviceId() };
}

/** An empty name takes it back. False when this device keeps no settings. */
export function setAuthor(name: string): boolean {
  const isKept = writeSetting("author", name.trim().slice(0, longestName).toWellFormed());
  // Whose ratings are "yours" is told by it: whoever shows them looks again.
  useProgress.setState({});
  return isKept;
}
