import { useId, useState } from "react";
import { formatDate } from "@/i18n";
import { type CountingRule, countingRules, isDay } from "@/progress";
import { ask } from "./ask";
import type { Asked } from "./asked";
import type { RecommendationsModel } from "./model";
import { SumBar } from "./SumBar";
import { type Part, type Sum, sumOf, sumThen } from "./summary";
import { summaryWords } from "./summaryWords";
import { closedText } from "./Touched";

/** What it all adds up to: counts first, by the rule chosen, whole and by theme. */
export function Summary({ model, asked }: { model: RecommendationsModel; asked: Asked }) {
  const { locale, rows, isLoaded, byId } = model;
  const say = summaryWords(locale);
  if (!isLoaded) return <section className="bench-summary" aria-label={say.summary} />;
  const sum = sumOf(rows);
  const then = sumThen(model, asked.beside);
  const rangeOf = ({ rules }: Sum) => say.range(rules.strict, rules.partial, rules.theme);
  const parts: readonly (Part & { id: string; title: string })[] = [
    { ...sum.whole, id: "whole", title: say.whole },
    ...sum.themes,
  ];
  const partThen = (id: string) =>
    then && (id === "whole" ? then.whole : then.themes.find((theme) => theme.id === id));
  // Named once, for the whole.
  const closedOf = (id: string, count: number) => {
    if (count === 0) return "";
    return id === "whole" ? closedText(model) : say.closed(count);
  };
  const { own } = sum;
  return (
    <section className="bench-summary" aria-label={say.summary}>
      <Rules rule={asked.rule} sum={sum} then={then} say={say} />
      <p className="py-1 text-xs">{rangeOf(sum)}</p>
      <Beside model={model} asked={asked} say={say} />
      {then && asked.beside && (
        <p className="pb-1 text-xs text-soft">
          {say.thenRange(formatDate(asked.beside, locale), rangeOf(then))}
        </p>
      )}
      <ul>
        {parts.map(({ id, ...part }) => (
          <SumBar
            key={id}
            part={part}
            then={partThen(id) ?? null}
            closed={closedOf(id, part.recommendations.closed.length)}
            locale={locale}
          />
        ))}
      </ul>
      <p className="pt-1 text-xs text-soft">{say.legend}</p>
      {byId.size > 0 && own.of + own.closed.length > 0 && (
        <p className="pt-1 text-xs">{say.own(own.implemented, own.of)}</p>
      )}
    </section>
  );
}

type Words = ReturnType<typeof summaryWords>;

function Rules(props: { rule: CountingRule; sum: Sum; then: Sum | null; say: Words }) {
  const { rule, sum, then, say } = props;
  const id = useId();
  return (
    <fieldset>
      <legend className="font-semibold">{say.rule}</legend>
      {countingRules.map((each) => (
        <label key={each} className="sum-rule">
          <input
            type="radio"
            name={id}
            checked={each === rule}
            aria-describedby={`${id}-${each}`}
            onChange={() => ask({ rule: each })}
          />
          <span className="grow">{say.rules[each].name}</span>
          <span className={each === rule ? "font-serif text-[1.1875rem] leading-5" : ""}>
            {say.tally(each, sum.rules[each])}
          </span>
          {then && (
            <span className="text-xs text-soft">
              {say.thatDay(say.tally(each, then.rules[each]))}
            </span>
          )}
          <span id={`${id}-${each}`} className="sum-test">
            {say.rules[each].test}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Beside(props: { model: RecommendationsModel; asked: Asked; say: Words }) {
  const { model, asked, say } = props;
  const id = useId();
  // A day being typed is no day yet, so the field keeps itself; clearing it makes it anew.
  const [cleared, setCleared] = useState(0);
  const isLate = asked.beside !== null && asked.beside >= model.today;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-2 py-1 text-xs">
      <label htmlFor={id}>{say.beside}</label>
      <input
        key={cleared}
        id={id}
        type="date"
        className="bench-field"
        defaultValue={asked.beside ?? ""}
        max={model.today}
        aria-describedby={isLate ? `${id}-late` : undefined}
        onChange={({ target: { value } }) => {
          if (value === "" || (isDay(value) && value >= "1970")) ask({ beside: value || null });
        }}
      />
      {asked.beside !== null && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            ask({ beside: null });
            setCleared(cleared + 1);
          }}
        >
          {say.clear}
        </button>
      )}
      {isLate && (
        <p id={`${id}-late`} className="w-full text-soft">
          {say.notEarlier}
        </p>
      )}
    </div>
  );
}
