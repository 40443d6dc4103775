import type { Locale } from "@/i18n";
import { explainWarning, type Problem } from "@/progress";
import { flowWords } from "./flowWords";

/** What is odd about a file that can be brought in all the same. */
export function Warnings({ warnings, locale }: { warnings: readonly Problem[]; locale: Locale }) {
  const say = flowWords(locale);
  return (
    <>
      <h4 className="files-label">{say.warnings}</h4>
      <ul className="files-list">
        {warnings.map((warning) => {
          const { what, next, code, details, more } = explainWarning(warning, locale);
          return (
            <li key={code}>
              <bdi>{[what, next].join(say.between)}</bdi>{" "}
              <span className="text-soft">[{code}]</span>
              {details.length > 1 && (
                <ul>
                  {details.map((detail) => (
                    <li key={detail}>
                      <bdi>{detail}</bdi>
                    </li>
                  ))}
                  {more > 0 && <li>{say.andMore(more)}</li>}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
