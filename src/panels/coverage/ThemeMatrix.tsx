import { few } from "./few";
import type { Theme } from "./findings";
import { More } from "./More";
import type { CoverageModel } from "./model";
import { columns } from "./themes";
import { themeWords } from "./themeWords";
import { words } from "./words";

/** A row a theme, in the paper's order: how many items it has in each part of the argument, and where. */
export function ThemeMatrix({ model }: { model: CoverageModel }) {
  const { themes, locale } = model;
  const say = themeWords(locale);
  const { count, sections } = words(locale);
  const { shown, rest } = few(themes);
  const matrix = (some: readonly Theme[]) => (
    <table className="coverage-matrix" aria-label={say.themes}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{say.theme}</span>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {some.map((theme) => (
          <tr key={theme.id}>
            <th scope="row" title={theme.title}>
              {theme.name}
            </th>
            {theme.cells.map(({ column, ids, chapters }) => (
              <td key={column} data-none={ids.length === 0 || undefined}>
                <span className="block">{ids.length === 0 ? say.none : count(ids.length)}</span>
                <span className="block text-xs text-soft">
                  {chapters.length === 0 ? say.noChapter : sections(chapters)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {matrix(shown)}
      <More count={rest.length} locale={locale}>
        {() => matrix(rest)}
      </More>
    </>
  );
}
