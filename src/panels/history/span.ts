/** The stretch of time that is drawn, and the days that a clock gone astray has written. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** Each once, in order: named, because drawing them would press all else together. */
  readonly astray: readonly number[];
};

/**
 * From the first day something was said to today. `earliest`: nothing can have been said of a paper before
 * it was there. Somebody's today may be tomorrow here.
 */
export function spanOf(
  days: readonly number[],
  { earliest, latest }: { earliest: number; latest: number },
): Span {
  let from = latest;
  const astray = new Set<number>();
  for (const day of days) {
    if (day < earliest || day > latest + 1) astray.add(day);
    else from = Math.min(from, day);
  }
  // A single day would have no width.
  return {
    from: Math.min(from, latest - 1),
    to: latest,
    astray: [...astray].sort((one, other) => one - other),
  };
}
