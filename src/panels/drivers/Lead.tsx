import { Depths } from "@/linking";
import type { DriversModel } from "./model";

/** How to begin; once something is chosen, how far to follow it. */
export function Lead({ model: { subtitle, depth, isFollowing, locale } }: { model: DriversModel }) {
  return (
    <div className="mt-0.5 min-h-6 text-xs text-soft">
      {isFollowing ? <Depths depth={depth} locale={locale} /> : <p>{subtitle}</p>}
    </div>
  );
}
