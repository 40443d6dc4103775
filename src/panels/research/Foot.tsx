import type { Locale } from "@/i18n";
import { Popover } from "@/ui";
import type { Ground } from "./model";
import { words } from "./words";

/** A few gaps are told one by one. */
const few = 3;

/** Gaps in words, always; the notes and sources as text where there is room, behind a button where not. */
export function Foot(props: { ground: Ground; drawn: number; locale: Locale }) {
  const { ground, drawn, locale } = props;
  const say = words(locale);
  const gaps = ground.lines.filter(({ gap }) => gap !== "");
  const told = gaps
    .slice(0, few)
    .map(({ name, gap, last }) => (last ? say.gap(name, gap) : say.gapAll(name)));
  if (gaps.length > few) told.push(say.moreGaps(gaps.length - few));
  const undrawn = ground.lines.filter(({ last }) => last !== null).length - drawn;
  if (undrawn > 0) told.push(say.moreLines(undrawn));
  return (
    <div className="research-foot">
      {told.length > 0 && <p>{`${told.join(say.joined)}${say.sentenceEnd}`}</p>}
      <div className="research-brief">
        <Popover label={say.notes} title={say.notes}>
          <Notes ground={ground} locale={locale} />
        </Popover>
      </div>
      <div className="research-full">
        <Notes ground={ground} locale={locale} />
      </div>
    </div>
  );
}

function Notes({ ground, locale }: { ground: Ground; locale: Locale }) {
  return (
    <div className="research-notes">
      {ground.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        {words(locale).source}
        {ground.sources.map(({ id, title, link }) => (
          <a
            key={id}
            className="me-3 underline underline-offset-4"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
          >
            {title}
          </a>
        ))}
      </p>
    </div>
  );
}
