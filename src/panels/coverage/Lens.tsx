import { Hatch } from "@/charts";
import { aspects } from "./aspects";
import { few } from "./few";
import { ItemMark } from "./ItemMark";
import { More } from "./More";
import type { Advice, CoverageModel } from "./model";
import { words } from "./words";

/** A row a recommendation, a column an aspect: what the text names, or that it names nothing. */
export function Lens({ model }: { model: CoverageModel }) {
  const { advice, locale } = model;
  const { shown, rest } = few(advice);
  return (
    <>
      <Matrix model={model} rows={shown} />
      <More count={rest.length} locale={locale}>
        {() => <Matrix model={model} rows={rest} />}
      </More>
    </>
  );
}

function Matrix({ model, rows }: { model: CoverageModel; rows: readonly Advice[] }) {
  const { advice, actions, counts, markOf, locale } = model;
  const say = words(locale);
  return (
    <table className="coverage-lens" aria-label={say.lens}>
      <thead>
        <tr>
          <td />
          {aspects.map((aspect) => (
            <th key={aspect} scope="col">
              {say.aspects[aspect]}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="row">{say.recommendations}</th>
          {counts.map(({ aspect, recommendations }) => (
            <td key={aspect} data-label={say.aspects[aspect]}>
              {say.outOf(recommendations, advice.length)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{say.actions}</th>
          {counts.map((count) => (
            <td key={count.aspect} data-label={say.aspects[count.aspect]}>
              {say.outOf(count.actions, actions)}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => (
          <tr key={entry.id} data-dim={markOf(entry.id) === "muted" || undefined}>
            <th scope="row">
              <ItemMark entry={entry} markOf={markOf}>
                {entry.section && <span className="coverage-section">{entry.section}</span>}
              </ItemMark>
            </th>
            {aspects.map((aspect) => (
              <td key={aspect} data-label={say.aspects[aspect]}>
                <Named texts={entry.texts[aspect]} notStated={say.notStated} join={say.texts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Named(props: {
  texts: readonly string[];
  notStated: string;
  join: (texts: readonly string[]) => string;
}) {
  const { texts, notStated, join } = props;
  if (texts.length > 0) return join(texts);
  return (
    <span title={notStated}>
      <Hatch width={14} height={12} />
      <span className="sr-only">{notStated}</span>
    </span>
  );
}
