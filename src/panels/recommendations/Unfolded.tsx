import { ActionLine } from "./ActionLine";
import { Details } from "./Details";
import type { ListModel } from "./list";
import { OwnActions } from "./OwnActions";
import { revealRowOf } from "./reveal";
import type { RecommendationRow } from "./rows";
import { signOf } from "./signs";
import { unfoldedWords } from "./unfoldedWords";
import { unnamedOf } from "./unnamed";

/** What lies beneath a recommendation: its actions, the reader's own, and what the paper leaves open. */
export function Unfolded(props: {
  model: ListModel;
  row: RecommendationRow;
  shown: ReadonlySet<string> | undefined;
  left: string | undefined;
}) {
  const { model, row, shown } = props;
  const { byId, locale, paper, isLoaded, isWide, canEdit, markOf } = model;
  const unnamed = unnamedOf(row.actions, locale);
  const say = unfoldedWords(locale);
  return (
    <div ref={isWide ? undefined : revealRowOf} className="under-tick pb-2">
      <ul>
        {row.actions.map(({ id, title, progress, passages, stated, ...named }) =>
          shown?.has(id) === false ? null : (
            <ActionLine
              key={id}
              paper={paper}
              id={id}
              title={title}
              progress={progress}
              sign={signOf(model, byId.get(id), stated)}
              mark={markOf(id)}
              isLoaded={isLoaded}
              canEdit={canEdit}
              isQuiet={isWide}
              locale={locale}
              {...named}
            />
          ),
        )}
      </ul>
      {row.own.length > 0 && <OwnActions model={model} row={row} shown={shown} />}
      {props.left && <p className="text-xs text-soft">{props.left}</p>}
      <div className="flex items-start gap-x-3 pt-1">
        <p className="grow text-xs text-soft">{unnamed}</p>
        <Details
          id={row.id}
          label={say.details}
          name={say.detailsOf(row.title)}
          isQuiet={isWide && markOf(row.id) !== "chosen"}
        />
      </div>
    </div>
  );
}
