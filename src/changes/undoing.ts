/** What undo and redo would do, for their labels. */
import type { TakenStep } from "@/progress";
import { stepText } from "./stepText";
import type { Told } from "./told";
import { words } from "./words";

/** "Undo: “Talent cultivation” to Implemented, from Not started". */
export function undoText({ events }: TakenStep, told: Told): string {
  return words(told.locale).undo(stepText(events, told));
}

export function redoText({ events }: TakenStep, told: Told): string {
  return words(told.locale).redo(stepText(events, told));
}
