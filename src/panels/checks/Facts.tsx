import type { Locale } from "@/i18n";
import { More } from "./More";
import type { Fact } from "./recordSide";
import { Cites } from "./Sources";

/** What of them is drawn unasked. */
const few = 8;

/** Dates or amounts of the record, each with its sources. */
export function Facts({ facts, locale }: { facts: readonly Fact[]; locale: Locale }) {
  const rest = facts.slice(few);
  return (
    <>
      <FactList facts={facts.slice(0, few)} locale={locale} />
      <More count={rest.length} locale={locale}>
        {() => <FactList facts={rest} locale={locale} />}
      </More>
    </>
  );
}

function FactList({ facts, locale }: { facts: readonly Fact[]; locale: Locale }) {
  return (
    <ul className="check-facts">
      {facts.map(({ id, what, label, sources }) => (
        <li key={id}>
          <span className="check-what">{what}</span>
          <span>
            {label}
            <Cites sources={sources} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
