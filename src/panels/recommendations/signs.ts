import type { Locale } from "@/i18n";
import { flagNames, flagsIn } from "./flagged";
import type { ListModel } from "./list";
import type { ActionRow, RecommendationRow } from "./rows";
import { words } from "./words";

type Shown = Pick<ListModel, "byId" | "today" | "locale">;

/** The one word that must be known of an item: what presses most, else the position taken on it. */
export function signOf(
  { byId, today, locale }: Shown,
  id: string,
  stated: string | null,
): string | null {
  const state = byId.get(id);
  const [flag] = flagsIn(state, stated, today);
  if (flag) return words(locale).flags[flag];
  return positionOf(state?.position, locale);
}

/** Folded, a recommendation speaks for what is under it, but only of what presses. */
export function foldedSignOf(shown: Shown, row: RecommendationRow): string | null {
  const { byId, today, locale } = shown;
  const has = new Set([
    ...flagsIn(byId.get(row.id), null, today),
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
