/** What an event is about, by the name a reader knows it by. */
import { allFields, type Dataset, findItem } from "@/dataset";
import type { Locale } from "@/i18n";
import { addedAs, visible } from "@/progress";
import type { Told } from "./told";
import { words } from "./words";

export type ItemName = {
  readonly text: string;
  /** What can be chosen for it; null where the paper as a whole, or something it does not have. */
  readonly id: string | null;
  /** The column beside it, where it is a cell. */
  readonly field: string | null;
};

export function itemName(subject: string, told: Told): ItemName {
  const { dataset, locale } = told;
  const { paper } = dataset;
  if (subject === paper.id) {
    return { text: paper.source.short[locale], id: null, field: null };
  }
  const whole = findItem(dataset, subject);
  if (whole) return { text: whole.short[locale], id: subject, field: null };
  return (
    ownAction(subject, told) ??
    cell(subject, dataset, locale) ?? {
      text: words(locale).gone(visible(subject)),
      id: null,
      field: null,
    }
  );
}

/** It can be chosen by the recommendation it stands under. */
function ownAction(subject: string, { dataset, progress }: Told): ItemName | null {
  const action = addedAs(progress.nowById.get(subject));
  if (!action) return null;
  const { recommendation, title } = action;
  const id = findItem(dataset, recommendation) ? recommendation : null;
  return { text: visible(title), id, field: null };
}

function cell(subject: string, dataset: Dataset, locale: Locale): ItemName | null {
  const at = subject.indexOf("/");
  const row = at < 0 ? undefined : findItem(dataset, subject.slice(0, at));
  if (!row) return null;
  const id = subject.slice(at + 1);
  const column = findItem(dataset, id);
  const say = words(locale);
  const name = column?.short[locale] ?? (id === allFields ? say.allFields : visible(id));
  return { text: say.cell(row.short[locale], name), id: row.id, field: column ? id : null };
}
