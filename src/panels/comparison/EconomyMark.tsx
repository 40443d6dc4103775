import { type Mark, markProps } from "@/linking";
import type { Named } from "./rows";

export function EconomyMark({ economy, mark }: { economy: Named; mark: Mark }) {
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
}
