/** The drivers, what feeds them, what the paper says of each pair, and where they lead. */
import { type Dataset, type Driver, type Feed, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Mark, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import type { Depth } from "@/view";
import type { Diagram, FeedGroup } from "./diagram";
import { words } from "./words";

export type DriverMark = { readonly id: string; readonly name: string; readonly mark: Mark };
export type PairMark = DriverMark & {
  /** Places of its two drivers. */
  readonly ends: readonly [number, number];
  readonly says: string;
  readonly isSilent: boolean;
};
type Direction = DriverMark & {
  readonly full: string;
  readonly trends: readonly DriverMark[];
};
export type DriversModel = Headed & {
  readonly locale: Locale;
  readonly depth: Depth;
  /** Whether something is chosen, or would be followed less than all the way. */
  readonly isFollowing: boolean;
  readonly dataset: Dataset;
  /** The part that no choice changes: what the picture lays out. */
  readonly diagram: Diagram;
  readonly drivers: readonly DriverMark[];
  readonly pairs: readonly PairMark[];
  readonly directions: readonly Direction[];
};

const feedKinds: readonly Feed["kind"][] = ["example", "scenario", "instrument"];

export function feedGroups({ feeds }: Driver, locale: Locale): readonly FeedGroup[] {
  return feedKinds.flatMap((kind) => {
    const items = feeds.filter((feed) => feed.kind === kind).map(({ text }) => text[locale]);
    if (items.length === 0) return [];
    const say = words(locale);
    return [{ heading: say.kinds[kind], items, count: say.countOf[kind](items.length) }];
  });
}

type Place = readonly [number, number];
function endsOf({ paper }: Dataset, drivers: readonly [string, string]): Place {
  const at = (driver: string) => paper.drivers.findIndex(({ id }) => id === driver);
  return [at(drivers[0]), at(drivers[1])];
}

const diagrams = perObject((dataset: Dataset) => {
  const { drivers, pairs, synergy } = dataset.paper;
  const inLocale = (locale: Locale): Diagram => ({
    corners: drivers.map((driver) => ({
      label: driver.short[locale],
      feeds: feedGroups(driver, locale),
    })),
    edges: pairs.map((pair) => endsOf(dataset, pair.drivers)),
    middle: [
      [
        { text: synergy.title[locale], style: "title" },
        { text: synergy.text[locale], style: "body" },
      ],
      [{ text: synergy.title[locale], style: "title" }],
    ],
    edgeLabels: pairs.map(({ text }) => (text === null ? words(locale).silentLabel : null)),
    more: words(locale).more,
  });
  return { en: inLocale("en"), zh: inLocale("zh") };
});

function titleOf({ paper }: Dataset, locale: Locale): Headed {
  const say = words(locale);
  const count = paper.drivers.length;
  return {
    title: count === 0 ? say.noDriver : say.title(count),
    subtitle: say.subtitle,
  };
}

export function selectDrivers({ dataset, view, locale }: PaperSnapshot): DriversModel {
  const { paper } = dataset;
  const { markOf, chosen } = selectMarks(dataset, view);
  const say = words(locale);
  return {
    ...titleOf(dataset, locale),
    locale,
    depth: view.depth,
    isFollowing: chosen !== null || view.depth !== "all",
    dataset,
    diagram: diagrams(dataset)[locale],
    drivers: paper.drivers.map(({ id, short }) => ({ id, name: short[locale], mark: markOf(id) })),
    pairs: paper.pairs.map(({ id, drivers, text }) => {
      const ends = endsOf(dataset, drivers);
      const [a, b] = ends.map((end) => paper.drivers[end]?.short[locale] ?? "?");
      return {
        id,
        ends,
        name: say.pair(a ?? "?", b ?? "?"),
        mark: markOf(id),
        says: text?.[locale] ?? say.pairSilent,
        isSilent: text === null,
      };
    }),
    directions: paper.directions.map(({ id, short, title, features }) => ({
      id,
      name: short[locale],
      full: say.direction(title[locale], features[locale]),
      mark: markOf(id),
      trends: paper.trends
        .filter(({ direction }) => direction === id)
        .map((trend) => ({ id: trend.id, name: trend.short[locale], mark: markOf(trend.id) })),
    })),
  };
}
