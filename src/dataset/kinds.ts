/** Which kind of thing each id of a paper names, and where it stands in the file. */
import { pathOf } from "./problems";
import type { Paper } from "./schema";
import type { Text } from "./shapes";

export type Entry = { id: string; kind: Kind; path: string };

export const kindNames = {
  theme: { en: "theme", zh: "主题" },
  driver: { en: "driver", zh: "动力" },
  feed: { en: "feed", zh: "动力来源" },
  pair: { en: "pair", zh: "动力组合" },
  direction: { en: "direction", zh: "方向" },
  trend: { en: "trend", zh: "趋势" },
  need: { en: "need", zh: "需求" },
  economy: { en: "economy", zh: "经济体" },
  field: { en: "field", zh: "技术领域" },
  measure: { en: "measure", zh: "举措" },
  challenge: { en: "challenge", zh: "短板与挑战" },
  recommendation: { en: "recommendation", zh: "建议" },
  action: { en: "action", zh: "行动" },
  quantity: { en: "quantity", zh: "数量" },
  date: { en: "date", zh: "日期" },
  statement: { en: "statement", zh: "论断" },
  link: { en: "link", zh: "关联" },
  term: { en: "term", zh: "术语" },
  departure: { en: "departure", zh: "偏离说明" },
} as const satisfies Record<string, Text>;

export type Kind = keyof typeof kindNames;

/** What a reader can choose (see items.ts), and so what statements, amounts and steps are about. */
export const entityKinds: readonly Kind[] = [
  "driver",
  "pair",
  "direction",
  "trend",
  "need",
  "economy",
  "field",
  "measure",
  "challenge",
  "recommendation",
  "action",
];

/** Everything with an id, in the order of the file; passages and sections have ids of their own. */
export function entriesOf(paper: Paper): readonly Entry[] {
  const list = (part: string, kind: Kind, records: readonly { id: string }[]): readonly Entry[] =>
    records.map(({ id }) => ({ id, kind, path: pathOf(part, id) }));
  const feeds = paper.drivers.flatMap((driver) =>
    list(pathOf("drivers", driver.id, "feeds"), "feed", driver.feeds),
  );
  return [
    ...list("themes", "theme", paper.themes),
    ...list("drivers", "driver", paper.drivers),
    ...feeds,
    ...list("pairs", "pair", paper.pairs),
    ...list("directions", "direction", paper.directions),
    ...list("trends", "trend", paper.trends),
    ...list("needs", "need", paper.needs),
    ...list("economies", "economy", paper.economies),
    ...list("fields", "field", paper.fields),
    ...list("measures", "measure", paper.measures),
    ...list("challenges", "challenge", paper.challenges),
    ...list("recommendations", "recommendation", paper.recommendations),
    ...list("actions", "action", paper.actions),
    ...list("quantities", "quantity", paper.quantities),
    ...list("dates", "date", paper.dates),
    ...list("statements", "statement", paper.statements),
    ...list("links", "link", paper.links),
    ...list("terms", "term", paper.terms),
    ...list("departures", "departure", paper.departures),
  ];
}
