import { memo, useEffect, useState } from "react";
import { afterPaint, Roving } from "@/ui";
import { handleArrows } from "./keys";
import { isSameList, type ListProps } from "./list";
import { Recommendation } from "./Recommendation";
import { reveal } from "./reveal";
import { rowWords } from "./rowWords";
import { ThemeHead } from "./ThemeHead";

/** Every theme in the document: find in page, print and screen readers meet them all. */
export const Themes = memo(function Themes({ model, found }: ListProps) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { first, chosen, isWide } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice may mark the same row.
  useEffect(
    () =>
      afterPaint(() => {
        const row = scroller?.querySelector(`[data-recommendation="${first}"]`);
        if (first && row && scroller) reveal(scroller, row);
      }),
    [scroller, first, chosen],
  );
  return (
    <div
      ref={setScroller}
      className="tracker-rows @container -mx-6 px-6 lg:min-h-0 lg:grow lg:overflow-y-auto"
    >
      <Roving label={rowWords(model.locale).marks}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the controls inside. */}
        <div
          onKeyDown={handleArrows}
          className={isWide ? "gap-x-12 @4xl:columns-2 @7xl:columns-3" : ""}
        >
          {model.rows.groups.map((group) => (
            <section key={group.id} className={isWide ? "break-inside-avoid" : ""}>
              <ThemeHead model={model} group={group} />
              <ul>
                {group.rows.map((row) => (
                  <li key={row.id}>
                    <Recommendation
                      model={model}
                      row={row}
                      shown={found?.actions}
                      left={found?.leftOf(row)}
                      list={scroller}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Roving>
    </div>
  );
}, isSameList);
