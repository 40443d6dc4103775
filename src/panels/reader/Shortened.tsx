import { type ReactNode, useState } from "react";
import type { Locale } from "@/i18n";
import { showMore } from "@/ui";
import { words } from "./words";

/** Entries drawn at first, and more of them each time one asks. */
const most = 40;

/** A list whose rest waits behind a button: a driver of a long paper has thousands of links. */
export function Shortened<Item>(props: {
  items: readonly Item[];
  locale: Locale;
  children: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(most);
  const rest = props.items.length - shown;
  return (
    <>
      <ul>{props.items.slice(0, shown).map(props.children)}</ul>
      {rest > 0 && (
        <button
          type="button"
          className="quiet mt-2"
          onClick={(event) => showMore(event.currentTarget, () => setShown(shown + most))}
        >
          {words(props.locale).more(rest)}
        </button>
      )}
    </>
  );
}
