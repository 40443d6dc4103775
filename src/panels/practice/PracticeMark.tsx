import { memo } from "react";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import type { Entry } from "./entries";
import { Sign } from "./Sign";
import { words } from "./words";

type Props = {
  entry: Entry;
  /** The economy in whose row it stands; the others are told in its name. */
  economy: string;
  mark: Mark;
  locale: Locale;
};

/** A practice that can be chosen here and lights up everywhere; some facts only show where there is room. */
export const PracticeMark = memo(function PracticeMark({ entry, economy, mark, locale }: Props) {
  const { id, name, title, isPaper, economies, kind, tellsKind, trend, sign, dates } = entry;
  const say = words(locale);
  const others = economies.filter((each) => each.id !== economy).map((each) => each.name);
  return (
    <button
      type="button"
      {...markProps(id, mark)}
      aria-label={entry.spoken}
      title={title === name ? undefined : title}
      className="practice-mark"
    >
      <Sign sign={sign} isPaper={isPaper} />
      <span>{name}</span>
      {others.length > 0 && (
        <>
          {" "}
          <span className="practice-with">{say.withOthers(others)}</span>
        </>
      )}
      <span className="practice-facts">
        {kind && (
          <span data-fact="kind" className="whitespace-nowrap" data-told={tellsKind || undefined}>
            {kind}
          </span>
        )}
        {isPaper && <span data-fact="trend">{trend?.name ?? say.noTrend}</span>}
        <span data-fact="date">{dates.length > 0 ? say.texts(dates) : say.noDate}</span>
      </span>
    </button>
  );
});
