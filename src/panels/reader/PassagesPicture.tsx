import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Locale } from "@/i18n";
import type { PassagesBody } from "./model";
import { PassageLine } from "./PassageLine";
import { RecordPicture } from "./RecordPicture";
import { Shortened } from "./Shortened";
import { AboutPicture, LinkPicture, PathsPicture, SidePicture } from "./SubjectPicture";
import { TermNote, TermPair } from "./TermNote";
import { words } from "./words";

/** The passages behind the chosen item, and beside them what the record says and what it is linked to. */
export function PassagesPicture({ body, locale }: { body: PassagesBody; locale: Locale }) {
  const { passages, leftOut, terms, silent, subject, record } = body;
  const said = passages.filter(({ isReading }) => !isReading);
  const readings = passages.filter(({ isReading }) => isReading);
  const say = words(locale);
  const top = useRef<HTMLDivElement>(null);
  // The scroller is the same for whatever is chosen; what is new is read from its start.
  useLayoutEffect(() => {
    top.current?.scrollIntoView?.({ block: "start" });
  }, []);
  const heading = {
    item: say.paperSays,
    statement: say.paperSays,
    term: say.uses,
    link: say.cites,
    cell: say.cites,
  };
  return (
    <div ref={top} className="space-y-6">
      {subject.kind === "term" && <TermPair term={subject.term} locale={locale} />}
      {subject.kind === "link" && <LinkPicture link={subject.link} locale={locale} />}
      {subject.kind === "cell" && <PathsPicture paths={subject.paths} locale={locale} />}
      <Part title={heading[subject.kind]}>
        <p className="text-xs text-soft">{say.inPassing}</p>
        {said.length === 0 && <p className="mt-2">{say.none}</p>}
        <Shortened items={said} locale={locale}>
          {(passage) => <PassageLine key={passage.id} passage={passage} />}
        </Shortened>
        {leftOut > 0 && <p className="mt-3 text-xs text-soft">{say.leftOut(leftOut)}</p>}
        {silent > 0 && <p className="mt-3 text-xs text-soft">{say.silent(silent)}</p>}
      </Part>
      {readings.length > 0 && (
        <Part title={say.editorReads}>
          <Shortened items={readings} locale={locale}>
            {(passage) => <PassageLine key={passage.id} passage={passage} />}
          </Shortened>
        </Part>
      )}
      {subject.kind === "statement" && subject.about.length > 0 && (
        <Part title={say.about}>
          <AboutPicture about={subject.about} />
        </Part>
      )}
      {record && <RecordPicture record={record} locale={locale} />}
      {subject.kind === "item" &&
        subject.sides.map((side) => (
          <Part key={side.direction} title={say[side.direction](side.arrows.length)}>
            <SidePicture side={side} locale={locale} />
          </Part>
        ))}
      {terms.map((term) => (
        <TermNote key={term.id} term={term} locale={locale} />
      ))}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="font-serif text-base">{title}</h3>
      {children}
    </section>
  );
}
