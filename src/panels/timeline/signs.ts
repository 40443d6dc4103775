/** The shape of each kind of event: few enough to be learnt, so kinds that mean much the same share one. */
import type { EventName } from "@/dataset";

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
  "due-before": "target",
  forecast: "target",
  revised: "revised",
  revoked: "revoked",
  ends: "end",
};
