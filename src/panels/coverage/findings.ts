/** The themes in words: what it means that one of them has no item in some part of the argument. */
import { type Dataset, names } from "@/dataset";
import type { Locale } from "@/i18n";
import { listWords } from "./listWords";
import { type Cell, type ThemeGap, themeRows } from "./themes";
import { themeWords } from "./themeWords";

type Finding = {
  readonly column: Cell["column"];
  readonly text: string;
  readonly restsOn: string;
};
export type Theme = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly findings: readonly Finding[];
};

function toFinding(gap: ThemeGap, theme: string, stated: boolean, locale: Locale): Finding {
  const say = themeWords(locale);
  const { column, own, section, hasChapters, through, grades } = gap;
  const missing = hasChapters
    ? say.chapterGap(own, theme, section)
    : say.sectionGap(theme, section);
  const unlinked = stated ? say.unlinkedStated : say.unlinked;
  const graded = grades.map((grade) => names(locale).grade[grade]);
  return {
    column,
    text: say.joined(missing, through.length > 0 ? say.bearing[column](through) : unlinked),
    restsOn:
      graded.length > 0
        ? say.structureAnd(graded)
        : say.joined(say.structure, listWords(locale).restsOnNone(stated)),
  };
}

export function toThemes(dataset: Dataset, stated: boolean, locale: Locale): readonly Theme[] {
  const themes = new Map(dataset.paper.themes.map((theme) => [theme.id, theme]));
  return themeRows(dataset, stated).map(({ id, cells, gaps }) => {
    const name = themes.get(id)?.short[locale] ?? id;
    return {
      id,
      name,
      title: themes.get(id)?.title[locale] ?? id,
      cells,
      findings: gaps.map((gap) => toFinding(gap, name, stated, locale)),
    };
  });
}
