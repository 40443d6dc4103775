/** The record of one item, made from what the paper says and what the events say. */
import type { StandingSnapshot } from "@/panels/panel";
import { fieldOf, recommendationState, rollUp, tickOf } from "@/progress";
import type { ItemBody, OwnSide, Tickable, Way } from "./body";
import { changesOf } from "./changes";
import { conflictsOf } from "./conflicts";
import { datesOf } from "./dates";
import { entriesOf } from "./entries";
import { factsOf, statedDate, statedDateInWords } from "./facts";
import { type Family, familyOf } from "./family";
import { fieldWords } from "./fieldWords";
import { flagSentences } from "./flags";
import { stampOf } from "./stamp";
import { type Standing, standingOf } from "./standing";
import { besideOf, idOf, type Target } from "./target";

export function toItem(target: Target, snapshot: StandingSnapshot): ItemBody {
  const { dataset, progress, locale, today } = snapshot;
  const { byId, device } = progress;
  const id = idOf(target);
  const state = byId.get(id);
  const family = familyOf(target, byId, locale);
  const standing = standingOf(state, family, device, locale);
  const tick = toTick(standing, family);
  const whole = family ? recommendationState(byId, id, tick.actionIds) : state;
  const stated = statedDate(target);
  const { previous, next } = besideOf(dataset, byId, target);
  const way = (to: Target | null): Way | null => to && { id: idOf(to), title: titleOf(to, locale) };
  const statedInWords = statedDateInWords(target, locale);
  const say = fieldWords(locale);
  return {
    kind: "item",
    id,
    whose: target.kind,
    parent:
      target.kind === "recommendation"
        ? null
        : { id: target.recommendation.id, title: target.recommendation.short[locale] },
    previous: way(previous),
    next: way(next),
    hasPassages: target.kind !== "own",
    tick,
    flags: flagSentences({ state: whole, today, stated, locale }),
    standing,
    dates: datesOf(state, stated, device, locale),
    paperDate:
      target.kind === "own"
        ? null
        : statedInWords === null
          ? say.paperNone.date
          : say.paperDate(statedInWords),
    facts: factsOf(target, state, device, locale),
    family,
    own: target.kind === "own" ? toOwn(target, device, locale) : null,
    conflicts: conflictsOf(state, snapshot),
    changes: changesOf(target, snapshot),
    ...entriesOf(state, device, locale),
  };
}

export function titleOf(target: Target, locale: StandingSnapshot["locale"]): string {
  if (target.kind === "own") return target.own.title;
  return (target.kind === "action" ? target.action : target.recommendation).title[locale];
}

function toTick({ progress: { value } }: Standing, family: Family | null): Tickable {
  const actions = family?.actions ?? [];
  return {
    state: tickOf(value),
    isFixed: actions.length > 0 && rollUp(actions).progress === "closed",
    actionIds: actions.map(({ id }) => id),
  };
}

function toOwn(
  { own }: Extract<Target, { kind: "own" }>,
  here: string,
  locale: StandingSnapshot["locale"],
): OwnSide {
  const head = own.state.heads.get("retired")?.at(-1);
  return {
    title: own.title,
    isRetired: fieldOf(own.state, "retired") ?? false,
    reason: head?.reason ?? "",
    stamp: head ? stampOf(head, here, locale) : null,
  };
}
