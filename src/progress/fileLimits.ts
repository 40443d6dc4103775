/** What a file may hold at most. A tracker of years stays far below; what is above is no tracker. */
export const fileLimits = {
  characters: 64 * 1024 * 1024,
  depth: 64,
  values: 1_000_000,
  plain: 5_000_000,
  keys: 1000,
  changes: 200_000,
  /**
   * How far a counter may be beyond the number of changes, by which counters grow: one far beyond would
   * win for ever. A change made here adds one to both, so what could be read in can be read again.
   */
  counterRoom: 1_000_000,
} as const;

/** For texts about the file itself. */
export const longestHeading = 1000;
