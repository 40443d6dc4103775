import { type CSSProperties, useState } from "react";
import { verdictsOf } from "@/dataset";
import { EconomyMark } from "@/linking";
import { around, useSpan, useStaggered } from "@/ui";
import type { ComparisonModel } from "./model";
import { SilentMark } from "./SilentMark";

/** Measures that come in one frame. */
const perFrame = 8;

type Props = { model: ComparisonModel; scroller: HTMLElement };

/** Too many for groups: one line each, and only those in sight are drawn. */
export function SilentLines({ model, scroller }: Props) {
  const { silent, locale, dataset, options } = model;
  const [list, setList] = useState<HTMLElement | null>(null);
  const markOf = useStaggered(model.markOf, 1, list);
  const all = silent.flatMap(({ economy, measures }) =>
    measures.map((measure) => ({ economy, measure })),
  );
  const [held, setHeld] = useState<number | null>(null);
  const { lines } = useSpan({
    count: all.length,
    list,
    scroller,
    kept: [0, all.length - 1, ...around(held)],
    perFrame,
  });
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
              aria-setsize={all.length}
              aria-posinset={index + 1}
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
