import { type KeyboardEvent, memo, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { afterPaint, around, Roving, useWindow } from "@/ui";
import { handleArrows } from "./keys";
import { isSameList, type ListProps } from "./list";
import { Recommendation } from "./Recommendation";
import type { RecommendationRow, ThemeGroup } from "./rows";
import { rowWords } from "./rowWords";
import { ThemeHead } from "./ThemeHead";

type Line = { readonly id: string; readonly group: ThemeGroup; readonly row?: RecommendationRow };

/** As Themes, but only what is in sight is in the document, and only what is chosen unfolds. */
export const WindowedThemes = memo(function WindowedThemes({ found, ...props }: ListProps) {
  // Unfolding everything would leave no two lines of one height.
  const model = { ...props.model, isWide: false };
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  const lines = toLines(model.rows.groups);
  const unfolded = lines.findIndex(({ id }) => id === model.unfolded);
  const shown = useWindow({
    count: lines.length,
    scroller,
    // Beside a theme's head an arrow leads past it.
    kept: around(held, 2),
    tall: unfolded,
    ahead: 4,
    perFrame: 8,
  });
  const { first, chosen } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice may move the rows.
  useEffect(() => {
    const index = first ? lines.findIndex(({ id }) => id === first) : -1;
    if (index >= 0) return afterPaint(() => shown.scrollTo(index));
  }, [first, chosen, scroller]);

  // Drawn at once, because what is out of sight is not there to be focused.
  function goTo(index: number) {
    flushSync(() => setHeld(index));
    const line = scroller?.querySelector<HTMLElement>(`[data-line="${index}"] button`);
    line?.focus({ preventScroll: true });
    shown.scrollTo(index);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === "Home") goTo(lines.findIndex(({ row }) => row));
    else if (event.key === "End") goTo(lines.length - 1);
    else return handleArrows(event);
    event.preventDefault();
  }

  return (
    <div
      ref={setScroller}
      className="tracker-rows is-windowed -mx-6 max-h-[80dvh] overflow-y-auto px-6 lg:grow"
    >
      <Roving label={rowWords(model.locale).marks}>
        <ul
          className="relative max-w-3xl"
          style={{ height: shown.height }}
          onKeyDown={handleKeyDown}
        >
          {shown.lines.map(({ index, top }) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <li
                key={line.id}
                data-line={index}
                data-whole={index === unfolded || undefined}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0"
                style={{ top }}
                onFocus={() => setHeld(index)}
              >
                {line.row ? (
                  <Recommendation
                    model={model}
                    row={line.row}
                    shown={found?.actions}
                    left={found?.leftOf(line.row)}
                    list={scroller}
                  />
                ) : (
                  <ThemeHead model={model} group={line.group} />
                )}
              </li>
            );
          })}
        </ul>
      </Roving>
    </div>
  );
}, isSameList);

function toLines(groups: readonly ThemeGroup[]): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => [
    { id: `theme ${group.id}`, group },
    ...group.rows.map((row) => ({ id: row.id, group, row })),
  ]);
}
