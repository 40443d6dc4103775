import { type ReactNode, useState } from "react";
import type { Locale } from "@/i18n";
import { words } from "./words";

/** The rest of a long list, drawn once a reader asks for it. */
export function More(props: { count: number; locale: Locale; children: () => ReactNode }) {
  const { count, locale, children } = props;
  const [isOpen, setOpen] = useState(false);
  if (count <= 0) return null;
  if (isOpen) return children();
  return (
    <button type="button" className="quiet text-xs" onClick={() => setOpen(true)}>
      {words(locale).more(count)}
    </button>
  );
}
