import type { Locale } from "@/i18n";
import { bulkWords } from "./bulkWords";

/** Why something is closed without having been done. */
export const closings = ["rejected", "superseded", "irrelevant"] as const;
export type Closing = (typeof closings)[number];

export type ClosingWhy = { readonly why: Closing | null; readonly text: string };
export const noWhy: ClosingWhy = { why: null, text: "" };

/** The reason as it is kept, in the reader's language; empty until one is chosen. */
export function toReason({ why, text }: ClosingWhy, locale: Locale): string {
  const say = bulkWords(locale);
  return why === null ? "" : say.closed(say.closings[why], text.trim());
}
