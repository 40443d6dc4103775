import { useMemo, useState } from "react";
import { Hatch } from "@/charts";
import { verdictsOf } from "@/dataset";
import { EconomyMark, useSteadyMarks } from "@/linking";
import { later, useStaggered } from "@/ui";
import { drawnWords } from "./drawnWords";
import type { ComparisonModel } from "./model";
import { SilentMark } from "./SilentMark";
import type { SilentGroup } from "./silent";

type Props = { model: ComparisonModel; scroller: HTMLElement | null };

/** Only a paper of many measures needs it. */
const SilentLines = later(async () => (await import("./SilentLines")).SilentLines);

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
        <SilentLines model={model} scroller={scroller} />
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
