import { type Act, actsOf } from "@/changes";
import { actionsOf, type Dataset, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, StandingSnapshot } from "@/panels/panel";
import {
  type BurnUp,
  burnUp,
  canEdit,
  changesSince,
  countsOn,
  dayNumber,
  isHiding,
  type NetChange,
  type Plan,
  type ProgressEvent,
  type Standing,
  selectHidden,
  stepToRedo,
  stepToUndo,
  type TakenStep,
} from "@/progress";
import { dayOf, monthsBefore, numberOfDay } from "./days";
import { type Span, spanOf } from "./span";
import { words } from "./words";

/** An act with the day it falls on and whether it was taken back. */
export type Entry = { readonly act: Act; readonly day: number; readonly isTakenBack: boolean };

export type HistoryModel = Headed & {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly progress: Standing;
  readonly paper: string;
  readonly isLoaded: boolean;
  readonly canEdit: boolean;
  /** The past day shown on the whole page. */
  readonly asOf: string | null;
  /** The last day that is not over. */
  readonly today: number;
  readonly burn: BurnUp;
  readonly span: Span;
  /** Newest first, by day and then in their own order. */
  readonly entries: readonly Entry[];
  readonly standing: number;
  readonly takenBack: number;
  /** What differs between the day shown and now; null while no past day is shown. */
  readonly since: readonly NetChange[] | null;
  readonly undo: TakenStep | null;
  readonly redo: TakenStep | null;
  readonly markOf: Marks["markOf"];
};

export function selectHistory(snapshot: StandingSnapshot): HistoryModel {
  const { dataset, view, progress, locale } = snapshot;
  const { events, isLoaded } = progress;
  const { asOf } = view;
  const { entries, days, standing, takenBack, burn } = readHistory(dataset)(events);
  const today = numberOfDay(snapshot.calendarDay);
  const span = spanOf(days, { earliest: numberOfDay(dataset.paper.source.date), latest: today });
  return {
    title: titleOf({
      locale,
      asOf,
      burn,
      span,
      today,
      standing,
      isLoaded,
      isEmpty: entries.length === 0,
    }),
    subtitle: words(locale).subtitle,
    dataset,
    locale,
    progress,
    paper: dataset.paper.id,
    isLoaded,
    canEdit: canEdit(progress),
    asOf,
    today,
    burn,
    span,
    entries,
    standing,
    takenBack,
    since: asOf === null ? null : differences(progress),
    undo: stepToUndo(progress),
    redo: stepToRedo(progress),
    markOf: selectMarks(dataset, view).markOf,
  };
}

const planOf = perObject(
  (dataset: Dataset): Plan => ({
    paper: dataset.paper.id,
    recommendations: dataset.paper.recommendations.map(({ id }) => ({
      id,
      actions: actionsOf(dataset, id).map((action) => action.id),
    })),
  }),
);

/** What depends on the events alone is found once for them. */
const readHistory = perObject((dataset: Dataset) =>
  perObject((events: readonly ProgressEvent[]) => {
    const isHidden = selectHidden(events.filter(isHiding));
    const entries = actsOf(events)
      .map((act) => ({
        act,
        day: dayNumber(act.events[0].at),
        isTakenBack: !isTelling(act) && act.events.every(isHidden),
      }))
      .reverse()
      // Stable: within a day their own order stays.
      .sort((one, other) => other.day - one.day);
    const told = entries.filter(({ act }) => !isTelling(act));
    const standing = told.filter(({ isTakenBack }) => !isTakenBack).length;
    const burn = burnUp(events, planOf(dataset));
    const days = [...new Set(entries.map(({ day }) => day))];
    return { entries, days, standing, takenBack: told.length - standing, burn };
  }),
);

/** An undo or redo is told, but is no change of its own. */
export function isTelling({ kind }: Act): boolean {
  return kind === "undo" || kind === "redo";
}

type Since = Pick<Standing, "byId" | "nowById">;
const lastSince = new WeakMap<
  Since["byId"],
  { now: Since["nowById"]; found: readonly NetChange[] }
>();

function differences({ byId, nowById }: Since): readonly NetChange[] {
  const known = lastSince.get(byId);
  if (known?.now === nowById) return known.found;
  const found = changesSince(byId, nowById);
  lastSince.set(byId, { now: nowById, found });
  return found;
}

function titleOf(given: {
  locale: Locale;
  asOf: string | null;
  burn: BurnUp;
  span: Span;
  today: number;
  standing: number;
  isLoaded: boolean;
  isEmpty: boolean;
}): string {
  const { locale, asOf, burn, span, today, standing, isLoaded, isEmpty } = given;
  const say = words(locale);
  if (!isLoaded) return say.reading;
  if (isEmpty) return say.nothing;
  const on = (day: number) => countsOn(burn, day).recommendations;
  const now = on(Number.POSITIVE_INFINITY);
  if (asOf !== null) return say.titlePast(asOf, on(numberOfDay(asOf)), now);
  const monthAgo = numberOfDay(monthsBefore(dayOf(today) ?? "", 1));
  const ago = span.from <= monthAgo ? on(monthAgo).implemented : null;
  return say.title(standing, today - span.from, now, ago);
}
