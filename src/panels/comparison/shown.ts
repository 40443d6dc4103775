/** What the panel is about, and which of it a reader asks for. */
import { countsOf, type Practice, practicesOf } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { ComparisonModel } from "./model";

type Source = ReturnType<typeof sourceOf>;

export function sourceOf({ dataset, options }: ComparisonModel) {
  return options.shown === "counts" ? countsOf(dataset) : practicesOf(dataset);
}

export function isShown(
  { dataset, options }: ComparisonModel,
  practice: Practice | undefined,
): boolean {
  const { economies } = options;
  const home = practicesOf(dataset).home.map(({ id }) => id);
  return (
    !economies ||
    (practice?.economies ?? []).some(({ id }) => economies.includes(id) || home.includes(id))
  );
}

export function whoAndWhat({ byId }: Source, subject: string, locale: Locale) {
  const practice = byId.get(subject);
  const economies = (practice?.economies ?? []).map(({ title }) => title[locale]);
  return [formatList(economies, locale), practice?.short[locale] ?? subject] as const;
}
