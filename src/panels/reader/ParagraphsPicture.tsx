import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import { askFor, foldParagraphs, type Piece } from "./fold";
import type { Followed } from "./followed";
import type { Line, Paragraph } from "./outline";
import { words } from "./words";

type Props = {
  paragraphs: readonly Paragraph[];
  marked: readonly number[];
  followed: Followed;
  locale: Locale;
};

/** A section's paragraphs; of very many, those marked or asked for. */
export function ParagraphsPicture({ paragraphs, marked, followed, locale }: Props) {
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const say = words(locale);
  const handleAsk = (gap: Piece) => {
    // Drawn at once, so that the focus can go to the first that was asked for.
    flushSync(() => setAsked(askFor(asked, gap)));
    list.current?.querySelector<HTMLElement>(`[data-paragraph="${gap.from}"] [data-rove]`)?.focus();
  };
  return (
    <ol ref={list} className="reader-paragraphs">
      {foldParagraphs(paragraphs.length, marked, asked).map((piece) => {
        const { kind, from, to } = piece;
        const paragraph = paragraphs[from];
        if (kind === "paragraph") {
          return (
            paragraph && (
              <ParagraphPicture
                key={from}
                index={from}
                paragraph={paragraph}
                followed={followed}
                mark={say.paragraphMark(paragraph.number)}
              />
            )
          );
        }
        const markedHere = marked.filter((index) => index >= from && index < to).length;
        return (
          <li key={`gap ${to}`}>
            <button type="button" className="quiet" onClick={() => handleAsk(piece)}>
              {say.moreParagraphs(to - from)}
              {markedHere > 0 && say.moreMarked(markedHere)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function ParagraphPicture(props: {
  index: number;
  paragraph: Paragraph;
  mark: string;
  followed: Followed;
}) {
  const { index, paragraph, mark, followed } = props;
  return (
    <li data-paragraph={index}>
      <p className="reader-paragraph" aria-hidden="true">
        {mark}
      </p>
      <ul aria-label={paragraph.label}>
        {paragraph.lines.map((line) => (
          <li key={line.id}>
            <LinePicture line={line} mark={followed.marks.get(line.id) ?? followed.rest} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function LinePicture({ line, mark }: { line: Line; mark: Mark }) {
  const content = (
    <>
      <span className="reader-place" aria-hidden="true">
        {line.mark}
      </span>
      <span className="sr-only">{`${line.sentences}: `}</span>
      <span>{line.text}</span>
    </>
  );
  if (line.kind === "aside") return <p className="reader-line is-aside">{content}</p>;
  return (
    <button type="button" {...markProps(line.id, mark)} className="reader-line">
      {content}
    </button>
  );
}
