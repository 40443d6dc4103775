/** The four lists of items, in words: those without a counterpart, then those with one, by grade. */
import { type Dataset, type Grade, type Item, names } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Coverage, coverOf, type ListId, strongest, type Tie } from "./cover";
import { listWords } from "./listWords";
import { words } from "./words";

export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly section: string | null;
};
export type CoveredEntry = Entry & {
  /** The sections of what covers it, and its titles. */
  readonly sections: readonly string[];
  readonly by: readonly string[];
  /** Where nothing covers it, what it hangs on instead. */
  readonly tiedTo: readonly string[];
};
/** The items of a list whose strongest covering link has this grade; `null` stands for no link. */
export type Rung = {
  readonly grade: Grade | null;
  readonly label: string;
  readonly restsOn: string;
  readonly entries: readonly CoveredEntry[];
};
type TiedEntry = Entry & { readonly grade: string };
export type List = {
  readonly id: ListId;
  readonly heading: string;
  readonly gaps: Rung;
  /** From the weakest grade to the strongest. */
  readonly covered: readonly Rung[];
  readonly tiedTo: readonly TiedEntry[];
};

const grades: readonly Grade[] = ["reading", "implied", "stated"];

export function toEntry({ id, short, title, section }: Item, locale: Locale): Entry {
  return { id, name: short[locale], title: title[locale], section };
}

function toCovered({ item, by, tiedTo }: Coverage, locale: Locale): CoveredEntry {
  const say = words(locale);
  const sections = new Set(by.flatMap((tie) => tie.item.section ?? []));
  return {
    ...toEntry(item, locale),
    sections: [...sections].sort((a, b) => a.localeCompare(b, "en", { numeric: true })),
    by: by.map((tie) => tie.item.title[locale]),
    tiedTo: tiedTo.map((tie) => say.graded(tie.item.title[locale], names(locale).grade[tie.grade])),
  };
}

/** What the gaps of a list hang on instead, each once, with its strongest grade. */
function toTied(gaps: readonly Coverage[], locale: Locale): readonly TiedEntry[] {
  const ties = new Map<string, Tie>();
  for (const { item, grade } of gaps.flatMap(({ tiedTo }) => tiedTo)) {
    const known = ties.get(item.id);
    ties.set(item.id, { item, grade: known ? strongest(known.grade, grade) : grade });
  }
  return [...ties.values()].map(({ item, grade }) => ({
    ...toEntry(item, locale),
    grade: names(locale).grade[grade],
  }));
}

export function toList(dataset: Dataset, id: ListId, stated: boolean, locale: Locale): List {
  const say = listWords(locale);
  const all = coverOf(dataset, id, stated);
  const gaps = all.filter(({ grade }) => grade === null);
  const rung = (grade: Grade | null): Rung => ({
    grade,
    label: grade ? names(locale).grade[grade] : say.noLink(stated),
    restsOn: grade ? say.restsOn[grade] : say.restsOnNone(stated),
    entries: all.filter((each) => each.grade === grade).map((each) => toCovered(each, locale)),
  });
  const heading = all.length === 0 ? say.empty[id] : say.headings[id](gaps.length, all.length);
  return {
    id,
    heading: stated ? say.byStated(heading) : heading,
    gaps: rung(null),
    covered: grades.filter((grade) => !stated || grade === "stated").map(rung),
    tiedTo: toTied(gaps, locale),
  };
}
