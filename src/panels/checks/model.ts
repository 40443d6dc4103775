/** What the record makes of the paper's claims, side by side. */
import { type Dataset, perObject } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { checksOf } from "./choice";
import { findingOf } from "./finding";
import { type Group, toGroups } from "./groups";
import { words } from "./words";

export type ChecksModel = Headed & {
  readonly locale: Locale;
  /** The record may be switched off, or there may be none. */
  readonly record: "shown" | "off" | "absent";
  readonly groups: readonly Group[];
  /** The table stands in the picture's place, and there are no groups to go to. */
  readonly isTable: boolean;
  readonly markOf: Marks["markOf"];
  /** What is chosen, as one key. */
  readonly choice: string | null;
  /** The checks of what is chosen; `null` when nothing is. */
  readonly ofChoice: ReadonlySet<string> | null;
  /** Says so when nothing of what is chosen is checked itself. */
  readonly note: string | null;
};

const memory = perObject((_: Dataset) => new Map<Locale, readonly Group[]>());

/** A choice changes only the marks: what is found here is found once. */
function groupsOf(dataset: Dataset, locale: Locale): readonly Group[] {
  const known = memory(dataset);
  const groups = known.get(locale) ?? toGroups(dataset, locale);
  known.set(locale, groups);
  return groups;
}

export function selectChecks({ dataset, view, locale }: PaperSnapshot): ChecksModel {
  const { chosen, field, markOf } = selectMarks(dataset, view);
  const say = words(locale);
  const isTable = view.tables.includes("checks");
  const silent = { locale, isTable, markOf, groups: [], choice: null, ofChoice: null, note: null };
  const { record } = dataset;
  if (!record) return { ...silent, record: "absent", title: say.absent, subtitle: say.paperAlone };
  if (!view.record) return { ...silent, record: "off", title: say.off, subtitle: say.paperAlone };
  const groups = groupsOf(dataset, locale);
  const found = chosen && checksOf(dataset, chosen, field);
  return {
    locale,
    isTable,
    markOf,
    groups,
    record: "shown",
    title: findingOf(groups, locale),
    subtitle: say.subtitle(formatDate(record.compiled, locale)),
    choice: chosen && [chosen.id, field ?? ""].join(" "),
    ofChoice: found?.checks ?? null,
    note:
      chosen && found && !found.isItself
        ? say.notChecked(chosen.short[locale], found.checks.size)
        : null,
  };
}
