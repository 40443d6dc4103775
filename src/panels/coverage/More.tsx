import { type ReactNode, useState } from "react";
import type { Locale } from "@/i18n";
import { words } from "./words";

/** The rest of a long list, drawn once a reader asks for it. */
export function More(props: { count: number; locale: Locale; children: () => ReactNode }) {
  const { count, locale, children } = props;
  const say = words(locale);
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="quiet list-none text-xs leading-6">
        {isOpen ? say.fewer : say.more(count)}
      </summary>
      {isOpen && children()}
    </details>
  );
}
