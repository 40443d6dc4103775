import type { Locale } from "@/i18n";
import type { Progress, ProgressEvent } from "@/progress";
import { visible } from "@/progress";
import { words } from "./words";

type Here = { readonly progress: Pick<Progress, "device"> };

/** What was written before devices had names of their own was written here. */
export function isOwnEvent({ device }: ProgressEvent, { progress }: Here): boolean {
  return device === undefined || device === progress.device;
}

/** By name; else whether by this device or another. */
export function whoOf(event: ProgressEvent, here: Here & { readonly locale: Locale }): string {
  if (event.by) return visible(event.by);
  const say = words(here.locale);
  return isOwnEvent(event, here) ? say.here : say.elsewhere;
}
