import { useMemo, useState } from "react";
import { visible } from "@/progress";
import { Roving, showMore } from "@/ui";
import { ActionLine } from "./ActionLine";
import type { Grouping } from "./asked";
import type { Found } from "./found";
import { type ItemGroup, toItemGroups } from "./grouped";
import type { Item } from "./items";
import { handleArrows } from "./keys";
import { listWords } from "./listWords";
import type { RecommendationsModel } from "./model";
import { rowWords } from "./rowWords";
import { signOf } from "./signs";

/** Of very many, more are drawn when asked for. */
const step = 200;

/** Actions under heads that are not the paper's themes, each with its recommendation. */
export function ItemGroups(props: {
  model: RecommendationsModel;
  found: Found;
  grouping: Exclude<Grouping, "theme">;
}) {
  const { model, found, grouping } = props;
  const { locale, isWide } = model;
  const [most, setMost] = useState(step);
  const { items } = found;
  const groups = useMemo(() => toItemGroups(items, grouping, locale), [items, grouping, locale]);
  const say = listWords(locale);
  return (
    <div className="tracker-rows @container -mx-6 px-6 lg:min-h-0 lg:grow lg:overflow-y-auto">
      <Roving label={rowWords(locale).marks}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the controls inside. */}
        <div
          onKeyDown={handleArrows}
          className={isWide ? "gap-x-12 @4xl:columns-2 @7xl:columns-3" : ""}
        >
          {cut(groups, most).map(({ drawn, ...group }) => (
            <section key={group.id}>
              <div className="flex break-after-avoid items-baseline justify-between gap-3 pt-3 pb-1 leading-5">
                <h3 className="font-serif text-[0.9375rem] leading-5">{visible(group.title)}</h3>
                <span className="shrink-0 text-xs text-soft">
                  {say.actions(group.items.length)}
                </span>
              </div>
              <ul className="border-t border-hair">
                {drawn.map((item) => (
                  <ItemLine key={item.id} model={model} item={item} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Roving>
      {items.length > most && (
        <button
          type="button"
          className="quiet no-print"
          onClick={(event) => showMore(event.currentTarget, () => setMost(most + step))}
        >
          {say.more(Math.min(step, items.length - most))}
        </button>
      )}
    </div>
  );
}

/** The first so many items of all groups together. */
function cut(groups: readonly ItemGroup[], most: number) {
  let left = most;
  return groups.flatMap((group) => {
    const drawn = group.items.slice(0, Math.max(0, left));
    left -= drawn.length;
    return drawn.length > 0 ? [{ ...group, drawn }] : [];
  });
}

function ItemLine(props: { model: RecommendationsModel; item: Item }) {
  const { model, item } = props;
  const { paper, locale, isLoaded, canEdit, isWide, markOf } = model;
  const { id, kind, row, named } = item;
  return (
    <ActionLine
      paper={paper}
      id={id}
      title={visible(item.title)}
      progress={item.progress}
      sign={signOf(model, item.state, item.stated)}
      about={kind === "recommendation" ? null : listWords(locale).under(row.short, kind === "own")}
      mark={kind === "own" ? null : markOf(id)}
      isLoaded={isLoaded}
      canEdit={canEdit}
      isQuiet={isWide}
      locale={locale}
      date={named?.date ?? null}
    />
  );
}
