/** The record of the chosen recommendation, action or own action. */
import { findItem, itemsOf } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { selectMarks } from "@/linking";
import type { Headed, StandingSnapshot } from "@/panels/panel";
import { canEdit, type Standing, visible } from "@/progress";
import type { Body, ElsewhereBody } from "./body";
import { titleOf, toItem } from "./item";
import { type Target, targetOf } from "./target";
import { type LastSteps, lastStepsOf } from "./undoing";
import { words } from "./words";

export type RecordModel = Headed & {
  readonly locale: Locale;
  readonly paper: string;
  readonly today: string;
  readonly canEdit: boolean;
  /** Said of a past day, on which nothing can be changed. */
  readonly past: string | null;
  readonly last: LastSteps;
  /** What undo and redo act on. */
  readonly progress: Standing;
  readonly body: Body;
};

export function selectRecord(snapshot: StandingSnapshot): RecordModel {
  const { dataset, view, progress, locale, today } = snapshot;
  const say = words(locale);
  const frame = {
    locale,
    paper: dataset.paper.id,
    today,
    canEdit: canEdit(progress),
    past: progress.isPast ? say.past(formatDate(today, locale)) : null,
    last: lastStepsOf(snapshot),
    progress,
  };
  const target = targetOf(dataset, progress.byId, view.choose ?? "");
  if (!target) {
    const { title, subtitle } = say.elsewhere;
    return { ...frame, title, subtitle, body: toElsewhere(snapshot) };
  }
  return {
    ...frame,
    title: visible(titleOf(target, locale)),
    subtitle: whoseOf(target, locale),
    body: progress.isLoaded ? toItem(target, snapshot) : { kind: "reading" },
  };
}

function whoseOf(target: Target, locale: Locale): string {
  const say = words(locale);
  const { section } = target.recommendation;
  if (target.kind === "own") return say.own;
  return target.kind === "action" ? say.actionOf(section) : say.recommendationOf(section);
}

/** What is chosen may have no record, but what answers it has. */
function toElsewhere({ dataset, view, locale }: StandingSnapshot): ElsewhereBody {
  const { markOf } = selectMarks(dataset, view);
  const item = findItem(dataset, view.choose ?? "");
  const isLinked = (id: string) => markOf(id) === "neighbour" || markOf(id) === "linked";
  return {
    kind: "elsewhere",
    title: item?.title[locale] ?? "",
    linked: item
      ? dataset.paper.recommendations
          .filter(({ id }) => isLinked(id))
          .map(({ id }) => ({ id, title: itemsOf(dataset).get(id)?.short[locale] ?? id }))
      : [],
  };
}
