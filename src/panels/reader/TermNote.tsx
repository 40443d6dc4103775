import type { MouseEvent } from "react";
import { type Locale, languageTag, locales } from "@/i18n";
import { openPassages } from "@/view";
import type { Term } from "./passages";
import { words } from "./words";

export const noteId = (term: string) => `reader-${term}`;

/** A term and what it means, English and Chinese side by side. */
export function TermPair({ term, locale }: { term: Term; locale: Locale }) {
  const say = words(locale);
  const headings = { en: say.inEnglish, zh: say.inChinese };
  return (
    <div className="term-pair">
      {locales.map((each) => (
        <div key={each} lang={languageTag[each]}>
          <p className="text-xs text-soft">{headings[each]}</p>
          <p className="font-serif text-[0.9375rem] leading-snug">{term.term[each]}</p>
          <p className="mt-1">{term.explanation[each]}</p>
        </div>
      ))}
    </div>
  );
}

/** Opened by the term's words in a statement; closes by itself. */
export function TermNote({ term, locale }: { term: Term; locale: Locale }) {
  return (
    <dialog
      id={noteId(term.id)}
      popover="auto"
      aria-label={term.term[locale]}
      className="term-note"
    >
      <TermPair term={term} locale={locale} />
      <button
        type="button"
        className="quiet mt-2 text-xs"
        onClick={(event) => showUses(event, term.id)}
      >
        {words(locale).uses}
      </button>
    </dialog>
  );
}

/** Hidden first, so that the focus is back in the text before the text goes. */
function showUses({ currentTarget }: MouseEvent, term: string): void {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover?.();
  openPassages(term);
}
