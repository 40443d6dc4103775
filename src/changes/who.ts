import type { ProgressEvent } from "@/progress";
import { visible } from "@/progress";
import type { Told } from "./told";
import { words } from "./words";

/** What was written before devices had names of their own was written here. */
export function isOwnEvent({ device }: ProgressEvent, { progress }: Told): boolean {
  return device === undefined || device === progress.device;
}

/** By name; else whether by this device or another. */
export function whoOf(event: ProgressEvent, told: Told): string {
  if (event.by) return visible(event.by);
  const say = words(told.locale);
  return isOwnEvent(event, told) ? say.here : say.elsewhere;
}
