import type { MouseEvent } from "react";
import { formatNumber, type Locale } from "@/i18n";
import type { Followed } from "./followed";
import type { Section } from "./outline";
import { ParagraphsPicture } from "./ParagraphsPicture";
import { words } from "./words";

type Props = {
  section: Section;
  followed: Followed;
  isOpen: boolean;
  onToggle: () => void;
  locale: Locale;
};

/** A section's heading with the number of its statements; what is in it is drawn once it is open. */
export function SectionPicture({ section, followed, isOpen, onToggle, locale }: Props) {
  const { id, depth, note, statements, paragraphs } = section;
  const say = words(locale);
  const marked = followed.marked.get(id);
  const count = formatNumber(statements, locale);
  const className = `reader-section depth-${depth}`;
  // A chapter may be no more than a heading above its sections.
  if (paragraphs.length === 0) {
    return (
      <div className={className}>
        <div className="reader-head">
          <Heading section={section} />
          {note && <span className="reader-note">{note}</span>}
        </div>
      </div>
    );
  }
  const handleClick = (event: MouseEvent) => {
    // React draws what is open; the browser opening it, too, would undo that.
    event.preventDefault();
    onToggle();
  };
  return (
    <details open={isOpen} className={className}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control by itself. */}
      <summary className="reader-head" onClick={handleClick}>
        <Heading section={section} />
        <span className={marked ? "reader-count is-marked" : "reader-count"}>
          {marked ? say.markedOf(formatNumber(marked.statements, locale), count) : count}
          <span className="sr-only">{` ${say.statements}`}</span>
        </span>
        {note && <span className="reader-note">{note}</span>}
      </summary>
      {isOpen && (
        <ParagraphsPicture
          paragraphs={paragraphs}
          marked={marked?.paragraphs ?? []}
          followed={followed}
          locale={locale}
        />
      )}
    </details>
  );
}

function Heading({ section: { id, depth, title } }: { section: Section }) {
  const Level = depth === 1 ? "h3" : "h4";
  return (
    <>
      <span className="reader-number" aria-hidden="true">
        {id}
      </span>
      <Level>
        <span className="sr-only">{`${id} `}</span>
        {title}
      </Level>
    </>
  );
}
