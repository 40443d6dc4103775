import { momentText, quotedValue, type Told, valueText, whoOf } from "@/changes";
import { type ProgressEvent, visible } from "@/progress";
import { flowWords } from "./flowWords";

/** A value with who wrote it and when, in words; null is "not set". */
export function saidBy(event: ProgressEvent | null, told: Told) {
  const { locale } = told;
  const say = flowWords(locale);
  if (!event) return { value: say.none, by: "", reason: "" };
  const value = valueText(event, locale);
  return {
    value:
      value === undefined
        ? say.unreadable
        : value === null
          ? say.emptied
          : quotedValue(event.field, value, locale),
    by: say.said(whoOf(event, told), momentText(event.at, locale)),
    reason: event.reason ? say.because(visible(event.reason)) : "",
  };
}
