import { Fragment } from "react";
import type { Locale } from "@/i18n";
import { More } from "./More";
import type { Cited } from "./recordSide";
import { words } from "./words";

const outside = { target: "_blank", rel: "noopener noreferrer" } as const;

/** So many numbers fit a line, and stay on one. */
const onOneLine = 6;

/** After a text of the record: its sources by number, each a way to its page. */
export function Cites({ sources, locale }: { sources: readonly Cited[]; locale: Locale }) {
  const say = words(locale);
  if (sources.length === 0) return null;
  return (
    <>
      {" "}
      <span className={`check-cites ${sources.length > onOneLine ? "" : "whitespace-nowrap"}`}>
        {sources.map(({ id, number, full, link }) => {
          return (
            <Fragment key={id}>
              <a
                {...outside}
                href={link}
                className="check-cite"
                title={full}
                aria-label={say.source(number, full)}
              >
                {number}
              </a>{" "}
            </Fragment>
          );
        })}
      </span>
    </>
  );
}

/** What of them is drawn unasked. */
const few = 12;

/** What the numbers stand for, at the foot of a check. */
export function Sources({ sources, locale }: { sources: readonly Cited[]; locale: Locale }) {
  const rest = sources.slice(few);
  if (sources.length === 0) return null;
  return (
    <div className="check-sources">
      <h5 className="check-head">{words(locale).sources}</h5>
      <SourceList sources={sources.slice(0, few)} locale={locale} />
      <More count={rest.length} locale={locale}>
        {() => <SourceList sources={rest} locale={locale} />}
      </More>
    </div>
  );
}

function SourceList({ sources, locale }: { sources: readonly Cited[]; locale: Locale }) {
  const say = words(locale);
  return (
    <ul>
      {sources.map(({ id, number, title, publisher, date, link }) => (
        <li key={id}>
          <span className="check-number">{number}</span>
          <span>
            <a {...outside} href={link} className="check-source">
              {title}
            </a>{" "}
            {[publisher, date].filter(Boolean).join(say.parts)}
          </span>
        </li>
      ))}
    </ul>
  );
}
