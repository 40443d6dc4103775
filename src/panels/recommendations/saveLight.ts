import type { Locale } from "@/i18n";
import type { Progress } from "@/progress";
import { words } from "./words";

/** Where the reader's ticks are, in words. */
export type SaveLight = {
  readonly state: "reading" | "saving" | "saved" | "not-saved";
  readonly text: string;
  /** What was found in a bad state, and what became of it. */
  readonly remarks: readonly string[];
};

export function toSaveLight(progress: Progress, locale: Locale): SaveLight {
  const { saving, setAside, isEmptied, isLoaded } = progress;
  const say = words(locale).light;
  const remarks = [
    ...(isEmptied ? [say.emptied] : []),
    ...(setAside.length > 0 ? [say.setAside(setAside.length)] : []),
  ];
  if (typeof saving === "object") {
    const { notSaved, cause } = saving;
    return { state: "not-saved", text: `${say[notSaved]}${say.why[cause]}`, remarks };
  }
  const state = isLoaded ? saving : "reading";
  return { state, text: say[state], remarks };
}
