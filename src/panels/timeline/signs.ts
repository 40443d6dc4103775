/** The shape of each kind of event: few enough to be learnt, so kinds that mean much the same share one. */
import type { EventName } from "./events";

export const signNames = [
  "start",
  "made",
  "in-force",
  "period",
  "target",
  "revised",
  "revoked",
  "end",
] as const;
export type SignName = (typeof signNames)[number];

export const signOf: Record<EventName, SignName> = {
  announced: "start",
  proposed: "start",
  adopted: "made",
  published: "made",
  launched: "made",
  "in-force": "in-force",
  covers: "period",
  deadline: "target",
  forecast: "target",
  revised: "revised",
  revoked: "revoked",
  ends: "end",
};

const beginnings: readonly SignName[] = ["start", "made", "in-force"];

/** Whether it tells how a measure came about, not what becomes of it. */
export function isBeginning(event: EventName): boolean {
  return beginnings.includes(signOf[event]);
}
