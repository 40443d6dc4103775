import { memo } from "react";
import { type Mark, markProps } from "@/linking";
import type { Named } from "./rows";

type Props = { economy: Named; mark: Mark };

export const EconomyMark = memo(function EconomyMark({ economy, mark }: Props) {
  const { id, name, full } = economy;
  return (
    <button
      type="button"
      className="economy"
      aria-label={full.includes(name) ? full : `${name}, ${full}`}
      {...markProps(id, mark)}
    >
      {name}
    </button>
  );
});
