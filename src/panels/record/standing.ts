/** Progress and position: where the item stands, and who says so. */
import type { Locale } from "@/i18n";
import {
  type ActionProgress,
  fieldOf,
  type Position,
  type RollUp,
  rollUp,
  type SubjectState,
} from "@/progress";
import { axisWords } from "./axisWords";
import type { Family } from "./family";
import { type Stamp, stampOf } from "./stamp";

type Said<Value> = {
  readonly value: Value;
  readonly reason: string;
  /** Null while nobody has said anything. */
  readonly stamp: Stamp | null;
};
export type Standing = {
  readonly progress: Said<ActionProgress>;
  /** For a recommendation with actions: how its progress follows from theirs. */
  readonly computed: string | null;
  readonly position: Said<Position>;
  readonly blocked: Said<boolean>;
  readonly priority: Said<"high" | "medium" | "low" | "none">;
};

export function standingOf(
  state: SubjectState | undefined,
  family: Family | null,
  here: string,
  locale: Locale,
): Standing {
  const rolled = family && family.actions.length > 0 ? rollUp(family.actions) : null;
  const said = <Value>(field: string, value: Value): Said<Value> => {
    const head = state?.heads.get(field)?.at(-1);
    return { value, reason: head?.reason ?? "", stamp: head ? stampOf(head, here, locale) : null };
  };
  const own = said("progress", state?.progress ?? "not-started");
  return {
    progress: rolled ? { value: rolled.progress, reason: "", stamp: null } : own,
    computed: rolled && inWords(rolled, locale),
    position: said("position", state?.position ?? "not-considered"),
    blocked: said("blocked", fieldOf(state, "blocked") ?? false),
    priority: said("priority", fieldOf(state, "priority") ?? "none"),
  };
}

function inWords({ progress, implemented, of }: RollUp, locale: Locale): string {
  const say = axisWords(locale);
  const { name } = say.progressSteps[progress];
  return progress === "closed" ? say.rolledClosed(name) : say.rolledUp(name, implemented, of);
}
