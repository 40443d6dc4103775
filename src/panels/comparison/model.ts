/** What other countries do and spend in amounts, or everything the paper counts. */
import {
  type Dataset,
  economiesWithout,
  isMoney,
  perObject,
  practicesOf,
  silentMeasures,
} from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { type Options, optionsOf } from "./options";
import { type DrawnLane, lanesOf } from "./rows";
import { type SilentGroup, silentGroups } from "./silent";
import { words } from "./words";

export type ComparisonModel = Headed & {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly options: Options;
  readonly lanes: readonly DrawnLane[];
  readonly silent: readonly SilentGroup[];
  /** How many measures of the economies shown have neither amount nor count, and of how many. */
  readonly silence: { readonly count: number; readonly all: number };
  /** The economies shown for which the paper gives no amount of money, in words. */
  readonly without: string;
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
};

const noSilence: readonly SilentGroup[] = [];
const silences = perObject((dataset: Dataset) => silentGroups(dataset, null));

export function selectComparison({ dataset, view, locale }: PaperSnapshot): ComparisonModel {
  const options = optionsOf(dataset, view);
  const { economies, shown } = options;
  const isAsked = ({ id }: { id: string }) => !economies || economies.includes(id);
  const lanes = lanesOf(dataset, options, locale);
  const without = economiesWithout(dataset).filter(isAsked);
  const all = practicesOf(dataset).abroad.filter(isAsked).length;
  const { chosen, markOf } = selectMarks(dataset, view);
  const say = words(locale);
  const ofThese = (measure: { economies: readonly string[] }) =>
    measure.economies.some((id) => isAsked({ id }));
  const { quantities } = dataset.paper;
  return {
    title:
      shown === "counts"
        ? say.titleOfCounts(quantities.filter((each) => !isMoney(each)).length, quantities.length)
        : say.title(without.length, all, economies !== null),
    subtitle: say.subtitle(options.record),
    locale,
    dataset,
    options,
    lanes,
    silent:
      shown === "counts"
        ? noSilence
        : economies
          ? silentGroups(dataset, economies)
          : silences(dataset),
    silence: {
      count: silentMeasures(dataset).filter(ofThese).length,
      all: dataset.paper.measures.filter(ofThese).length,
    },
    without: formatList(
      without.map(({ short }) => short[locale]),
      locale,
    ),
    chosen: chosen?.id ?? null,
    markOf,
  };
}
