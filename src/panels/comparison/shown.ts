/** What the panel is about, and which of it a reader asks for. */
import { countsOf, type Dataset, type Practice, practicesOf } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { Options } from "./options";

type Asked = { readonly dataset: Dataset; readonly options: Options };
type Source = ReturnType<typeof sourceOf>;

export function sourceOf({ dataset, options }: Asked) {
  return options.shown === "counts" ? countsOf(dataset) : practicesOf(dataset);
}

/** The home economy's own are always shown, also where the paper names no home. */
export function isShown({ dataset, options }: Asked, practice: Practice | undefined): boolean {
  const { economies } = options;
  if (!economies) return true;
  const home = practicesOf(dataset).home.map(({ id }) => id);
  const own = practice?.economies;
  return own?.length === 0 || !!own?.some(({ id }) => economies.includes(id) || home.includes(id));
}

export function whoAndWhat({ byId }: Source, subject: string, locale: Locale) {
  const practice = byId.get(subject);
  const economies = (practice?.economies ?? []).map(({ title }) => title[locale]);
  return [formatList(economies, locale), practice?.short[locale] ?? subject] as const;
}
