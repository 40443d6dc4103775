import { type ReactNode, useState } from "react";
import type { Locale } from "@/i18n";
import { flowWords } from "./flowWords";

/** The first of many, and more each time one asks. */
export function More<Item>(props: {
  items: readonly Item[];
  few: number;
  locale: Locale;
  draw: (item: Item) => ReactNode;
}) {
  const { items, few, draw } = props;
  const [shown, setShown] = useState(few);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(draw)}
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 5 * few)}>
          {flowWords(props.locale).more(Math.min(rest, 5 * few))}
        </button>
      )}
    </>
  );
}
