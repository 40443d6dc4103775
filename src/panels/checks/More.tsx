import { type ReactNode, useState } from "react";
import type { Locale } from "@/i18n";
import { words } from "./words";

/** The rest of a long list, drawn once a reader asks for it; the button stays, and with it the focus. */
export function More(props: { count: number; locale: Locale; children: () => ReactNode }) {
  const { count, locale, children } = props;
  const [isOpen, setOpen] = useState(false);
  const say = words(locale);
  if (count <= 0) return null;
  return (
    <>
      <button
        type="button"
        className="quiet text-xs"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? say.fewer : say.more(count)}
      </button>
      {isOpen && children()}
    </>
  );
}
