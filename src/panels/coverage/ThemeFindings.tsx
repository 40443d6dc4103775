import { few } from "./few";
import type { Theme } from "./findings";
import { More } from "./More";
import type { CoverageModel } from "./model";
import { themeWords } from "./themeWords";
import { words } from "./words";

/** What it means that a theme has no item in some part of the argument, and who says so. */
export function ThemeFindings({ model }: { model: CoverageModel }) {
  const { themes, locale } = model;
  const say = words(locale);
  const { shown, rest } = few(themes.filter(({ findings }) => findings.length > 0));
  const list = (some: readonly Theme[]) =>
    some.map(({ id, name, findings }) => (
      <div key={id} className="coverage-finding">
        <h4>{name}</h4>
        <ul>
          {findings.map(({ column, text, restsOn }) => (
            <li key={column}>
              {text}
              <span className="block text-xs text-soft">
                {say.labelled(themeWords(locale).restsOn, restsOn)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    ));
  return (
    <>
      {list(shown)}
      <More count={rest.length} locale={locale}>
        {() => list(rest)}
      </More>
    </>
  );
}
