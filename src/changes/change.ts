/** One event in words. */
import { isHiding, type ProgressEvent, visible } from "@/progress";
import { type ItemName, itemName } from "./itemName";
import { valueBefore } from "./itemText";
import { momentText } from "./moment";
import { stepText } from "./stepText";
import type { Told } from "./told";
import { fieldName, valueText } from "./value";
import { isOwnEvent, whoOf } from "./who";

export type Change = {
  readonly event: ProgressEvent;
  /** A name, "this device" or "another device". */
  readonly who: string;
  readonly isOwn: boolean;
  /** The local day and time. */
  readonly when: string;
  readonly item: ItemName;
  /** Null of what is about other changes, as an import is. */
  readonly field: string | null;
  /** Null where nothing stood before, and of what only adds up. */
  readonly from: string | null;
  /** Null where it was emptied. */
  readonly to: string | null;
  readonly reason: string | null;
  /** All of it but who, when and why, in one line. */
  readonly text: string;
};

export function toChange(event: ProgressEvent, told: Told): Change {
  const { locale } = told;
  const isAboutChanges = isHiding(event);
  return {
    event,
    who: whoOf(event, told),
    isOwn: isOwnEvent(event, told),
    when: momentText(event.at, locale),
    item: itemName(event.subject, told),
    field: isAboutChanges ? null : fieldName(event.field, locale),
    from: isAboutChanges ? null : valueBefore(event, told),
    to: isAboutChanges ? null : (valueText(event, locale) ?? null),
    reason: reasonOf(event),
    text: stepText([event], told),
  };
}

/** "reset" is how a reset is known, not why it was made. */
export function reasonOf(event: ProgressEvent): string | null {
  return isHiding(event) || !event.reason ? null : visible(event.reason);
}
