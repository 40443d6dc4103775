import type { Locale } from "@/i18n";
import { words } from "./keyWords";
import type { KindId } from "./kindIds";

type Props = { kind: KindId; locale: Locale };

/** What each word and shade stands for, in one line. */
export function LegendLine({ kind, locale }: Props) {
  return (
    <>
      <span>{words(locale).kinds[kind].rule}</span>
      <Levels kind={kind} locale={locale} />
    </>
  );
}

export function Levels({ kind, locale }: Props) {
  const say = words(locale);
  return say.kinds[kind].rungs.map(({ level, word, meaning }) => (
    <span key={word} className="block whitespace-nowrap">
      <span className="heat-swatch" data-level={level} aria-hidden="true" />
      {say.means(word, meaning)}
    </span>
  ));
}
