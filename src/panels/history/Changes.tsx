import { useState } from "react";
import { ChangeList } from "./ChangeList";
import { Filters } from "./Filters";
import { everything, fits } from "./filter";
import { toLines } from "./lines";
import { listWords } from "./listWords";
import type { HistoryModel } from "./model";
import { toldBy } from "./told";
import { words } from "./words";

/** Every change that was made, newest first, with filters above. */
export function Changes({ model }: { model: HistoryModel }) {
  const { locale, entries } = model;
  const [filter, setFilter] = useState(everything);
  const told = toldBy(model);
  const isAll = filter.whose === null && filter.kind === null && filter.item === null;
  const shown = isAll ? entries : entries.filter((entry) => fits(entry, filter, told));
  const say = listWords(locale);
  return (
    <section className="history-changes">
      <h3 className="font-serif text-[1.0625rem] leading-6">{words(locale).changes}</h3>
      {entries.length > 0 && <Filters model={model} filter={filter} onChange={setFilter} />}
      <p role="status" className="pb-1 text-xs text-soft">
        {entries.length === 0
          ? say.none
          : shown.length === 0
            ? say.noneLeft
            : say.shown(shown.length, entries.length)}
      </p>
      <ChangeList model={model} lines={toLines(shown)} />
    </section>
  );
}
