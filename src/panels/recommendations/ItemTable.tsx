import { Fragment, useState } from "react";
import { type ActionProgress, setProgress } from "@/progress";
import { around, Roving, useSpan } from "@/ui";
import { ask } from "./ask";
import type { Asked } from "./asked";
import { CloseDialog } from "./CloseDialog";
import { ItemRow } from "./ItemRow";
import type { Item } from "./items";
import type { RecommendationsModel } from "./model";
import { rangeBetween } from "./range";
import { rowWords } from "./rowWords";
import { tableWords } from "./tableWords";

const itemColumns = [
  "title",
  "position",
  "progress",
  "lead",
  "due",
  "slips",
  "priority",
  "flags",
  "change",
] as const;
export type ItemColumn = (typeof itemColumns)[number];

/** From so many rows on, those in sight are drawn, each of one height. */
const many = 150;
/** Rows that come in one frame. */
const perFrame = 8;

/** Actions as rows to be sorted, edited and selected. */
export function ItemTable(props: {
  model: RecommendationsModel;
  asked: Asked;
  items: readonly Item[];
  selected: ReadonlySet<string> | null;
  onSelect: (selected: ReadonlySet<string>) => void;
}) {
  const { model, asked, items, selected, onSelect } = props;
  const { locale, paper } = model;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [list, setList] = useState<HTMLElement | null>(null);
  // By its id: what is set in a row may sort it elsewhere.
  const [held, setHeld] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const [closing, setClosing] = useState<Item | null>(null);
  const isWindowed = items.length > many;
  const { lines } = useSpan({
    // None before it is known what is in sight.
    count: isWindowed && !scroller ? 0 : items.length,
    list,
    scroller: isWindowed ? scroller : null,
    kept: [0, items.length - 1, ...around(items.findIndex(({ id }) => id === held))],
    perFrame,
  });
  const say = tableWords(locale);

  function handleProgress(item: Item, progress: ActionProgress) {
    if (progress === "closed") setClosing(item);
    else setProgress(paper, item.id, progress);
  }

  function handleSelect(item: Item, isRange: boolean) {
    const on = !selected?.has(item.id);
    const ids = isRange ? rangeBetween(items, anchor, item.id) : [item.id];
    const next = new Set(selected);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setAnchor(item.id);
    onSelect(next);
  }

  return (
    <div ref={setScroller} className="item-scroller tracker-rows">
      <Roving label={rowWords(locale).marks}>
        <table
          className={`item-table ${isWindowed ? "is-windowed" : ""}`}
          aria-rowcount={items.length + 1}
        >
          <caption className="sr-only">{say.caption}</caption>
          <Head asked={asked} items={items} selected={selected} onSelect={onSelect} say={say} />
          <tbody ref={setList}>
            {lines.map((index, place) => {
              const item = items[index];
              const gap = index - (lines[place - 1] ?? -1) - 1;
              if (!item) return null;
              return (
                <Fragment key={item.id}>
                  {gap > 0 && <tr style={{ height: `calc(${gap} * var(--row))` }} />}
                  <ItemRow
                    model={model}
                    item={item}
                    index={index}
                    isSelected={selected?.has(item.id) ?? null}
                    onSelect={handleSelect}
                    onProgress={handleProgress}
                    onFocus={() => setHeld(item.id)}
                  />
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </Roving>
      {closing && <CloseDialog model={model} item={closing} onEnd={() => setClosing(null)} />}
    </div>
  );
}

function Head(props: {
  asked: Asked;
  items: readonly Item[];
  selected: ReadonlySet<string> | null;
  onSelect: (selected: ReadonlySet<string>) => void;
  say: ReturnType<typeof tableWords>;
}) {
  const { asked, items, selected, onSelect, say } = props;
  const count = items.filter(({ id }) => selected?.has(id)).length;
  const isAll = count === items.length && count > 0;
  const ids = items.map(({ id }) => id);
  return (
    <thead>
      <tr>
        {selected && (
          <th className="item-select">
            <label className="item-box">
              <input
                type="checkbox"
                ref={(box) => {
                  if (box) box.indeterminate = count > 0 && !isAll;
                }}
                aria-label={say.selectAll(items.length)}
                checked={isAll}
                onChange={() => onSelect(new Set(isAll ? [] : ids))}
              />
            </label>
          </th>
        )}
        {itemColumns.map((column) => {
          const isSorted = asked.order === column;
          return (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={isSorted ? (asked.isDown ? "descending" : "ascending") : undefined}
            >
              <button
                type="button"
                className="item-sort"
                onClick={() => ask({ order: column, isDown: isSorted && !asked.isDown })}
              >
                {say.columns[column]}
                <span aria-hidden="true">{isSorted ? (asked.isDown ? " ↓" : " ↑") : ""}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
