/** When each measure abroad came about and what is to come of it, by the paper and by the record. */
import { askedEconomies, type Dataset } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { extentOf } from "./dates";
import { type Ground, groundOf, type Options, orders } from "./ground";
import type { Row, RowEvent } from "./rows";
import { words } from "./words";

type Ahead = { readonly row: Row; readonly event: RowEvent };
export type TimelineModel = Headed & {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly options: Options;
  readonly ground: Ground;
  /** The panel takes the window, and has room for more words. */
  readonly isWide: boolean;
  readonly today: string;
  /** Where today stands, in years; `null` where it lies outside the axis. */
  readonly todayAt: number | null;
  /** What to call it: a past day that is shown by its date. */
  readonly todayName: string;
  /** What begins after today, nearest first. */
  readonly ahead: readonly Ahead[];
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
};

export function selectTimeline(snapshot: PaperSnapshot): TimelineModel {
  const { dataset, view, locale, today, calendarDay } = snapshot;
  const options: Options = {
    record: view.record && dataset.record !== null,
    order: orders.find((order) => order === view.order) ?? "paper",
    economies: askedEconomies(dataset, view.economies),
  };
  const ground = groundOf(dataset, options);
  const now = extentOf(today);
  const [from, to] = ground.axis?.scale.domain ?? [0, 0];
  const { chosen, markOf } = selectMarks(dataset, view);
  const say = words(locale);
  return {
    title: say.title(ground.counts, options.economies !== null, options.record),
    subtitle: say.subtitle(options.record),
    locale,
    dataset,
    options,
    ground,
    isWide: view.wide === "comparison",
    today,
    todayAt: now.from >= from && now.from < to ? now.from : null,
    todayName: today === calendarDay ? say.today : formatDate(today, locale),
    ahead: aheadOf(ground.rows, now.to),
    chosen: chosen?.id ?? null,
    markOf,
  };
}

function aheadOf(rows: readonly Row[], now: number): readonly Ahead[] {
  return rows
    .flatMap((row) => row.events.map((event) => ({ row, event })))
    .filter(({ event }) => event.extent.from >= now)
    .toSorted((a, b) => a.event.extent.from - b.event.extent.from);
}
