/** The panel in words: its table and its sentence. */
import { formatList, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { type DriversModel, feedGroups } from "./model";
import { words } from "./words";

type Row = Table["rows"][number];

function rowsOf({ dataset }: DriversModel, locale: Locale): readonly Row[] {
  const { drivers, synergy, pairs, directions, trends } = dataset.paper;
  const say = words(locale);
  const cite = (passages: readonly string[]) => passages.join(", ") || say.none;
  const driverName = (id: string) => drivers.find((driver) => driver.id === id)?.short[locale];
  return [
    ...drivers.map((driver): Row => {
      const feeds = feedGroups(driver, locale).map(({ heading, items }) =>
        say.group(heading, items.join(say.separator)),
      );
      const cited = new Set([...driver.passages, ...driver.feeds.flatMap((f) => f.passages)]);
      return [
        say.driver,
        driver.short[locale],
        driver.explanation[locale],
        feeds.join(say.separator) || say.none,
        cite([...cited]),
      ];
    }),
    [say.synergyKind, synergy.title[locale], synergy.text[locale], "", cite(synergy.passages)],
    ...pairs.map(
      (pair): Row => [
        say.pairKind,
        say.pair(driverName(pair.drivers[0]) ?? "?", driverName(pair.drivers[1]) ?? "?"),
        pair.text?.[locale] ?? say.pairSilent,
        "",
        cite(pair.passages),
      ],
    ),
    ...directions.map(
      ({ short, title, features, passages }): Row => [
        say.directionKind,
        short[locale],
        say.direction(title[locale], features[locale]),
        "",
        cite(passages),
      ],
    ),
    ...trends.map(({ short, direction, passages }): Row => {
      const parent = directions.find(({ id }) => id === direction)?.short[locale] ?? "?";
      return [say.trendKind, short[locale], say.within(parent), "", cite(passages)];
    }),
  ];
}

export function toDriversTable(model: DriversModel, locale: Locale): Table {
  const { what, name, text, feeds, passages } = words(locale).columns;
  return {
    caption: model.title,
    columns: [what, name, text, feeds, passages].map((label) => ({ label })),
    rows: rowsOf(model, locale),
  };
}

export function toDriversSentence(model: DriversModel, locale: Locale): string {
  const { drivers, synergy, pairs, directions, trends } = model.dataset.paper;
  const say = words(locale);
  if (drivers.length === 0) return say.noDriver;
  const list = (items: readonly { short: { en: string; zh: string } }[]) =>
    formatList(
      items.map(({ short }) => say.lower(short[locale])),
      locale,
    );
  const silent = pairs.filter(({ text }) => text === null).length;
  return [
    say.sentence(list(drivers), synergy.text[locale]),
    ...(pairs.length > 0 ? [say.silent(silent, pairs.length)] : []),
    ...(directions.length > 0 ? [say.leadSentence(list(directions), list(trends))] : []),
  ].join(locale === "en" ? " " : "");
}
