import { create } from "zustand";
import { readSetting, writeSetting } from "@/platform";

const setting = "character-keys";

/**
 * Whether a single letter or sign acts wherever the focus is, a setting of the device: speech and a slip of the
 * hand press such keys unmeant (WCAG 2.1.4).
 */
export const useCharacterKeys = create<{ areOn: boolean }>()(() => ({
  areOn: readSetting(setting) !== "off",
}));

export function setCharacterKeys(areOn: boolean): void {
  useCharacterKeys.setState({ areOn });
  writeSetting(setting, areOn ? "on" : "off");
}
