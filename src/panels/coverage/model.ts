/** Where the argument has gaps: by theme, by item, and in what the advice names. */
import { type Dataset, itemOf, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { type AspectCount, countAspects, type Named, namedIn } from "./aspects";
import { listIds } from "./cover";
import { type Theme, toThemes } from "./findings";
import { type Entry, type List, toEntry, toList } from "./lists";
import { listWords } from "./listWords";
import { words } from "./words";

export type Advice = Entry & Pick<Named, "texts">;

type Found = Headed & {
  readonly themes: readonly Theme[];
  readonly lists: readonly List[];
  readonly advice: readonly Advice[];
  readonly counts: readonly AspectCount[];
  /** How many actions there are. */
  readonly actions: number;
};
export type CoverageModel = Found & {
  readonly locale: Locale;
  readonly stated: boolean;
  readonly markOf: Marks["markOf"];
};

function find(dataset: Dataset, stated: boolean, locale: Locale): Found {
  const say = words(locale);
  const lists = listIds.map((id) => toList(dataset, id, stated, locale));
  const named = namedIn(dataset, locale);
  return {
    title: lists[0]?.heading ?? listWords(locale).empty.answer,
    subtitle: stated ? say.subtitleStated : say.subtitle,
    themes: toThemes(dataset, stated, locale),
    lists,
    advice: named.map(({ id, texts }) => ({ ...toEntry(itemOf(dataset, id), locale), texts })),
    counts: countAspects(dataset, named),
    actions: dataset.paper.actions.length,
  };
}

const memory = perObject((_: Dataset) => new Map<string, Found>());

/** Only the marks depend on what is chosen; the rest is found once. */
export function selectCoverage({ dataset, view, locale }: PaperSnapshot): CoverageModel {
  const { stated } = view;
  const known = memory(dataset);
  const key = `${locale} ${stated}`;
  const found = known.get(key) ?? find(dataset, stated, locale);
  known.set(key, found);
  return { ...found, locale, stated, markOf: selectMarks(dataset, view).markOf };
}
