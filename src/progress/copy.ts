import { now, readSetting, writeSetting } from "@/platform";
import { useProgress } from "./store";

/** The last file copy made on this device: when, and how many of the paper's events it held. */
export type FileCopy = { readonly at: string; readonly events: number };

const settingOf = (paper: string) => `copy:${paper}`;

export function readCopy(paper: string): FileCopy | null {
  const [at, count] = (readSetting(settingOf(paper)) ?? "").split(" ");
  const events = Number(count);
  return at && Number.isSafeInteger(events) && Number.isFinite(Date.parse(at))
    ? { at, events }
    : null;
}

/** Called once a file copy has been handed out. */
export function noteCopy(paper: string, events: number): void {
  writeSetting(settingOf(paper), `${now()} ${events}`);
  useProgress.setState(({ copies }) => ({ copies: copies + 1 }));
}
