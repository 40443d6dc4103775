import { newId } from "./newId";
import { readSetting, writeSetting } from "./settings";

let ofThisVisit: string | null = null;

/** A random id of this device; of this visit only where the device keeps no settings. */
export function deviceId(): string {
  const kept = readSetting("device");
  if (kept) return kept;
  ofThisVisit ??= newId();
  writeSetting("device", ofThisVisit);
  return ofThisVisit;
}
