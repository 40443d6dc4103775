import type { Told } from "@/changes";
import type { Locale } from "@/i18n";
import type { HistoryModel } from "./model";

/** What it takes to tell the model's events in a language. */
export function toldBy(model: HistoryModel, locale: Locale = model.locale): Told {
  return { dataset: model.dataset, locale, progress: model.progress };
}
