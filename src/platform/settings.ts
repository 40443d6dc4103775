import { readItem, writeItem } from "./deviceStorage";

const prefix = "throughline:setting:";

/** A small setting of this device (language, theme), or null when none is kept or readable. */
export function readSetting(key: string): string | null {
  return readItem(prefix + key);
}

/** False when the device keeps no settings; the choice then holds for this visit only. */
export function writeSetting(key: string, value: string): boolean {
  return writeItem(prefix + key, value);
}
