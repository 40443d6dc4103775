import type { Locale } from "@/i18n";
import type { ColumnChoice } from "./columns";
import { words } from "./words";

/** One line: what each word and shade stands for. */
export function Legend({ choice, locale }: { choice: ColumnChoice; locale: Locale }) {
  const say = words(locale);
  const levels = say.level[choice];
  return (
    <p className="heat-legend">
      <span>{say.legend[choice]}</span>
      {levels.map((word, level) => (
        <span key={word} className="whitespace-nowrap">
          <span className="heat-swatch" data-level={level} aria-hidden="true" />
          {level === 0 ? word : say.means(word, say.meaning[choice][level] ?? "")}
        </span>
      ))}
    </p>
  );
}
