import { memo } from "react";
import type { Economy } from "@/dataset";
import type { Locale } from "@/i18n";
import { markProps } from "./markProps";
import type { Mark } from "./marks";

type Props = { economy: Economy; mark: Mark; locale: Locale };

/** An economy's short name as a mark; a listener hears its full name. */
export const EconomyMark = memo(function EconomyMark({ economy, mark, locale }: Props) {
  const [name, full] = [economy.short[locale], economy.title[locale]];
  return (
    <button
      type="button"
      className="economy"
      aria-label={full.includes(name) ? full : name + (locale === "zh" ? "，" : ", ") + full}
      {...markProps(economy.id, mark)}
    >
      {name}
    </button>
  );
});
