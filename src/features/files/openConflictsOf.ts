import type { ImportConflict, Progress } from "@/progress";

/** Fields on which two values stand now, by item. */
export function openConflictsOf({ nowById }: Pick<Progress, "nowById">): readonly ImportConflict[] {
  return Array.from(nowById).flatMap(([subject, { conflicts }]) =>
    Array.from(conflicts, ([field, values]) => ({ subject, field, values })),
  );
}
