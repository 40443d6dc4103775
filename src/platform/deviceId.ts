import { newId } from "./newId";
import { readSetting, writeSetting } from "./settings";

let ofThisVisit: string | null = null;

/** A random id of this device; of this visit only until it is kept, or where no settings are. */
export function deviceId(): string {
  const kept = readSetting("device");
  // Remembered: another page may clear the settings while this one is open.
  ofThisVisit = kept || (ofThisVisit ?? newId());
  return ofThisVisit;
}

/** Whoever only looks leaves nothing on the device: the id is kept with the first change. */
export function keepDeviceId(): void {
  const id = deviceId();
  if (readSetting("device") !== id) writeSetting("device", id);
}
