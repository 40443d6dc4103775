import { type CSSProperties, memo, useMemo, useState } from "react";
import { Hatch } from "@/charts";
import { type Dataset, practicesOf, type Verdict, verdictsOf } from "@/dataset";
import type { Locale } from "@/i18n";
import { EconomyMark, type Mark, markProps, useSteadyMarks } from "@/linking";
import { useSpan, useStaggered } from "@/ui";
import { drawnWords } from "./drawnWords";
import type { ComparisonModel } from "./model";
import { spokenEconomies } from "./rowWords";
import { Sign } from "./Sign";
import type { SilentGroup } from "./silent";

type Props = { model: ComparisonModel; scroller: HTMLElement | null };

/** Measures that show a choice in one frame. */
const perFrame = 12;

/** What the paper gives no figure for: hatched, by economy, never a zero and never a blank. */
export function NotStated({ model, scroller }: Props) {
  const { silence, silent, without, locale } = model;
  const say = drawnWords(locale);
  const [section, setSection] = useState<HTMLElement | null>(null);
  return (
    <section ref={setSection} className="unstated">
      <h3 className="lane-head unstated-head">
        {say.notStated}
        <span className="unstated-count">{say.ofMeasures(silence.count, silence.all)}</span>
        {without && (
          <span className="unstated-none">
            <Hatch width={14} height={12} />
            {say.noMoneyFor(without)}
          </span>
        )}
      </h3>
      {scroller ? (
        <Lines model={model} scroller={scroller} />
      ) : (
        <ul className="unstated-groups">
          {silent.map((group) => (
            <Group key={group.economy.id} group={group} model={model} section={section} />
          ))}
        </ul>
      )}
    </section>
  );
}

type GroupProps = { group: SilentGroup; model: ComparisonModel; section: HTMLElement | null };

/** An economy and its measures; shows a choice in its turn. */
function Group({ group, model, section }: GroupProps) {
  const { economy, measures } = group;
  const { locale, dataset, options } = model;
  const marked = useMemo(() => [economy.id, ...measures], [economy, measures]);
  const now = useSteadyMarks(model.markOf, marked);
  const markOf = useStaggered(now, measures.length / perFrame, section);
  return (
    <li className="unstated-group">
      <EconomyMark economy={economy} mark={markOf(economy.id)} locale={locale} />
      {measures.map((measure) => (
        <SilentMark
          key={measure}
          measure={measure}
          mark={markOf(measure)}
          dataset={dataset}
          verdict={options.record ? verdictsOf(dataset).get(measure) : undefined}
          locale={locale}
        />
      ))}
    </li>
  );
}

/** Too many for groups: one line each, and only those in sight are drawn. */
function Lines({ model, scroller }: Props) {
  const { silent, locale, dataset, options } = model;
  const [list, setList] = useState<HTMLElement | null>(null);
  const markOf = useStaggered(model.markOf, 1, list);
  const all = silent.flatMap(({ economy, measures }) =>
    measures.map((measure) => ({ economy, measure })),
  );
  const [held, setHeld] = useState(0);
  const { lines } = useSpan({ count: all.length, list, scroller, held });
  return (
    <ul ref={setList} data-windowed="true" style={{ "--rows": all.length } as CSSProperties}>
      {lines.map((index) => {
        const line = all[index];
        return (
          line && (
            <li
              key={line.measure}
              className="amount"
              style={{ "--index": index } as CSSProperties}
              onFocusCapture={() => setHeld(index)}
            >
              <span className="amount-economies">
                <EconomyMark
                  economy={line.economy}
                  mark={markOf(line.economy.id)}
                  locale={locale}
                />
              </span>
              <span className="unstated-line">
                <SilentMark
                  measure={line.measure}
                  mark={markOf(line.measure)}
                  dataset={dataset}
                  verdict={options.record ? verdictsOf(dataset).get(line.measure) : undefined}
                  locale={locale}
                />
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

type MarkProps = {
  measure: string;
  mark: Mark;
  dataset: Dataset;
  verdict: Verdict | undefined;
  locale: Locale;
};

const SilentMark = memo(function SilentMark(props: MarkProps) {
  const { measure, mark, dataset, verdict, locale } = props;
  const practice = practicesOf(dataset).byId.get(measure);
  if (!practice) return null;
  const name = practice.short[locale];
  return (
    <span className="unstated-item">
      <button
        type="button"
        className="unstated-mark"
        aria-label={drawnWords(locale).silent(spokenEconomies(practice, locale), name)}
        {...markProps(measure, mark)}
      >
        <Hatch width={14} height={12} />
        {name}
      </button>
      {verdict && <Sign measure={measure} name={name} verdict={verdict} locale={locale} />}
    </span>
  );
});
