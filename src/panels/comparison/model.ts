/** What other countries do and spend: today the amounts; other views of the same measures join here. */
import type { Dataset } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, Snapshot } from "@/panels/panel";
import { economiesWithout } from "./measures";
import { type Ground, groundOf } from "./rows";
import { words } from "./words";

export type ComparisonModel = Headed & {
  readonly shown: "amounts";
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly withRecord: boolean;
  readonly ground: Ground;
  /** The economies for which the paper gives no amount of money, in words. */
  readonly without: string;
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
};

export function selectComparison({ dataset, view, locale }: Snapshot): ComparisonModel {
  const withRecord = view.record && dataset.record !== null;
  const ground = groundOf(dataset, withRecord, locale);
  const { chosen, markOf } = selectMarks(dataset, view);
  const { without, all } = economiesWithout(dataset);
  const say = words(locale);
  return {
    title: say.title(without.length, all),
    subtitle: say.subtitle({
      money: ground.lanes.some(({ key }) => key.startsWith("money")),
      log: ground.lanes.some(({ scale }) => scale?.isLog),
      record: withRecord,
    }),
    shown: "amounts",
    without: formatList(
      dataset.paper.economies.flatMap(({ id, short }) =>
        without.includes(id) ? [short[locale]] : [],
      ),
      locale,
    ),
    locale,
    dataset,
    withRecord,
    ground,
    chosen: chosen?.id ?? null,
    markOf,
  };
}
