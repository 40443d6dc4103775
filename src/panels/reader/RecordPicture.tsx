import type { Locale } from "@/i18n";
import type { CheckedClaim, Fact, RecordSide } from "./recordSide";
import { words } from "./words";

/** Dashed where the paper's side is solid: the record is never taken for the paper. */
export function RecordPicture({ record, locale }: { record: RecordSide; locale: Locale }) {
  const say = words(locale);
  const { checks, amounts, dates } = record;
  if (checks.length + amounts.length + dates.length === 0) return null;
  return (
    <section>
      <h3 className="font-serif text-base">{say.recordSays}</h3>
      <ul>
        {checks.map((check) => (
          <FactLine key={check.id} fact={check} verdict={check} />
        ))}
      </ul>
      <Facts title={say.amounts} facts={amounts} />
      <Facts title={say.dates} facts={dates} />
    </section>
  );
}

function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <>
      <h4 className="mt-3 font-semibold">{title}</h4>
      <ul>
        {facts.map((fact) => (
          <FactLine key={fact.id} fact={fact} />
        ))}
      </ul>
    </>
  );
}

function FactLine({ fact, verdict }: { fact: Fact; verdict?: CheckedClaim }) {
  return (
    <li className="mt-2 border-s-2 border-dashed border-rule ps-3">
      {verdict && <p className="font-semibold">{verdict.verdict}</p>}
      <p>{fact.text}</p>
      <p className="text-xs text-soft">
        {fact.sources.map((source) => (
          <a
            key={source.id}
            className="me-3 inline-block py-1 underline underline-offset-4"
            href={source.link}
            target="_blank"
            rel="noopener noreferrer"
          >
            {source.title}
          </a>
        ))}
      </p>
    </li>
  );
}
