import { countImplemented, visible } from "@/progress";
import { ActionLine } from "./ActionLine";
import type { ListModel } from "./list";
import { ownWords } from "./ownWords";
import type { RecommendationRow } from "./rows";
import { signOf } from "./signs";

/** A reader's own actions, after the paper's and counted apart; retired ones are folded away. */
export function OwnActions(props: {
  model: ListModel;
  row: RecommendationRow;
  shown: ReadonlySet<string> | undefined;
}) {
  const { model, row, shown } = props;
  const { locale, paper, isLoaded, isWide, canEdit } = model;
  const say = ownWords(locale);
  const standing = row.own.filter(({ isRetired }) => !isRetired);
  const retired = row.own.filter(({ isRetired }) => isRetired);
  const lineOf = ({ id, title, progress, state }: (typeof row.own)[number]) => (
    <ActionLine
      key={id}
      paper={paper}
      id={id}
      title={visible(title)}
      progress={progress}
      sign={signOf(model, state, null)}
      about={say.ours}
      mark={null}
      isLoaded={isLoaded}
      canEdit={canEdit}
      isQuiet={isWide}
      locale={locale}
    />
  );
  const seen = standing.filter(({ id }) => shown?.has(id) !== false);
  return (
    <>
      {seen.length > 0 && <ul>{seen.map(lineOf)}</ul>}
      {standing.length > 0 && (
        <p className="pt-0.5 text-xs text-soft">
          {say.apart(row.rolled, countImplemented(standing))}
        </p>
      )}
      {retired.length > 0 && (
        <details className="text-xs text-soft">
          <summary className="quiet">{say.retired(retired.length)}</summary>
          <ul>
            {retired.map(({ id, title }) => (
              <li key={id} className="py-0.5">
                <bdi>{visible(title)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
