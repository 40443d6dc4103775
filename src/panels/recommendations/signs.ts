import type { Locale } from "@/i18n";
import type { SubjectState } from "@/progress";
import { flagNames, flagsIn } from "./flagged";
import type { ListModel } from "./list";
import type { ActionRow, RecommendationRow } from "./rows";
import { words } from "./words";

type Shown = Pick<ListModel, "byId" | "today" | "locale">;

/** The one word that must be known of an item: what presses most, else the position taken on it. */
export function signOf(
  { today, locale }: Omit<Shown, "byId">,
  state: SubjectState | undefined,
  stated: string | null,
): string | null {
  const [flag] = flagsIn(state, stated, today);
  if (flag) return words(locale).flags[flag];
  return positionOf(state?.position, locale);
}

/** Folded, a recommendation speaks for what is under it, but only of what presses. */
export function foldedSignOf(
  { byId, today, locale }: Shown,
  row: RecommendationRow,
  state: SubjectState | undefined,
): string | null {
  const has = new Set([
    ...flagsIn(state, null, today),
    ...row.actions.flatMap(({ id, stated }: ActionRow) => flagsIn(byId.get(id), stated, today)),
    ...row.own
      .filter(({ isRetired }) => !isRetired)
      .flatMap(({ state }) => flagsIn(state, null, today)),
  ]);
  const flag = flagNames.find((name) => has.has(name));
  return flag ? words(locale).flags[flag] : null;
}

function positionOf(
  position: keyof ReturnType<typeof words>["position"] | undefined,
  locale: Locale,
): string | null {
  return position === undefined || position === "not-considered"
    ? null
    : words(locale).position[position];
}
