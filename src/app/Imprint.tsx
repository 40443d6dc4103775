import { formatDate, formatList } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { today } from "@/platform";
import { words } from "./words";

/** Heads the printed page: whose paper this is, and when the page was made. */
export function Imprint({ snapshot: { dataset, locale } }: { snapshot: Snapshot }) {
  const { source } = dataset.paper;
  const authors = source.authors.map(({ name }) => name[locale]);
  return (
    <div className="pb-4">
      <p className="font-serif text-2xl">{source.title[locale]}</p>
      <p>
        {formatList(authors, locale)} · {formatDate(source.date, locale)} · {source.link}
      </p>
      <p>{words(locale).printed(formatDate(today(), locale))}</p>
    </div>
  );
}
