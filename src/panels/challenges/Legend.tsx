import type { Locale } from "@/i18n";
import { later } from "@/ui";
import type { KindId } from "./kindIds";

const LegendLine = later(async () => (await import("./LegendLine")).LegendLine);

/** Below the grid, where the window is high enough; the key says the same, and more. */
export function Legend(props: { kind: KindId; locale: Locale }) {
  return (
    <p className="heat-legend">
      <LegendLine {...props} />
    </p>
  );
}
