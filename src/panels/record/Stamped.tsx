import { useEditing } from "./editing";
import type { Stamp } from "./stamp";
import { words } from "./words";

/** Who wrote it, and when. */
export function Stamped({ stamp }: { stamp: Stamp | null }) {
  const { locale } = useEditing();
  if (!stamp) return null;
  return (
    <p className="text-xs text-soft">
      <bdi>{words(locale).stamp(stamp.by, stamp.day)}</bdi>
    </p>
  );
}
