import type { Locale } from "@/i18n";
import { choose } from "@/view";
import type { PathRead } from "./between";
import { Shortened } from "./Shortened";
import type { Arrow, Arrows, Entry, LinkRead } from "./subject";
import { words } from "./words";

function EntryButton({ entry }: { entry: Entry }) {
  return (
    <button type="button" className="reader-entry" onClick={() => choose(entry.id)}>
      {entry.title}
    </button>
  );
}

/** What a statement is about. */
export function AboutPicture({ about }: { about: readonly Entry[] }) {
  return (
    <ul>
      {about.map((entry) => (
        <li key={entry.id} className="mt-1.5">
          <EntryButton entry={entry} />
          <p className="text-xs text-soft">{entry.kind}</p>
        </li>
      ))}
    </ul>
  );
}

/** The links on one side of the chosen item. */
export function SidePicture({ side, locale }: { side: Arrows; locale: Locale }) {
  const say = words(locale);
  const { arrows, others } = side;
  return (
    <>
      {arrows.length + others === 0 && <p className="text-soft">{say.noLink}</p>}
      <Shortened items={arrows} locale={locale}>
        {(arrow) => <ArrowLine key={arrow.link} arrow={arrow} join={say.join} />}
      </Shortened>
      {others > 0 && <p className="mt-2 text-xs text-soft">{say.otherLinks(others)}</p>}
    </>
  );
}

function ArrowLine({ arrow, join }: { arrow: Arrow; join: string }) {
  const { other, grade, why, places } = arrow;
  return (
    <li className="reader-arrow">
      <EntryButton entry={other} />
      <p className="text-xs text-soft">
        {other.kind} · {grade}
      </p>
      <p>{why}</p>
      {places.length > 0 && <p className="text-xs text-soft">{places.join(join)}</p>}
    </li>
  );
}

/** A link's two ends, who says that they are linked, and why. */
export function LinkPicture({ link, locale }: { link: LinkRead; locale: Locale }) {
  return (
    <>
      <Ends link={link} locale={locale} />
      <section>
        <h3 className="font-serif text-base">{link.grade}</h3>
        <p>{link.why}</p>
      </section>
    </>
  );
}

function Ends({ link, locale }: { link: LinkRead; locale: Locale }) {
  const say = words(locale);
  const ends = [
    [say.from, link.from],
    [say.to, link.to],
  ] as const;
  return (
    <dl className="link-ends">
      {ends.map(([label, entry]) => (
        <div key={label}>
          <dt className="text-xs text-soft">{label}</dt>
          <dd>
            <EntryButton entry={entry} />
            <p className="text-xs text-soft">{entry.kind}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What joins the two sides of a cell: paths of one or two links, the firmest first. */
export function PathsPicture({ paths, locale }: { paths: readonly PathRead[]; locale: Locale }) {
  const say = words(locale);
  if (paths.length === 0) return <p>{say.noPath}</p>;
  return paths.map((path) => (
    <section key={path.id} className="space-y-3">
      <h3 className="font-serif text-base">{path.title}</h3>
      {path.links.map((link) => (
        <div key={link.id}>
          <Ends link={link} locale={locale} />
          <p className="mt-1.5">{link.why}</p>
          <p className="text-xs text-soft">
            {link.grade} · {link.relation}
          </p>
          {link.places.length > 0 && (
            <p className="text-xs text-soft">{link.places.join(say.join)}</p>
          )}
        </div>
      ))}
    </section>
  ));
}
