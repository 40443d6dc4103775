/** What a file may hold at most. A tracker of years stays far below; what is above is no tracker. */
export const fileLimits = {
  characters: 64 * 1024 * 1024,
  depth: 64,
  values: 1_000_000,
  plain: 5_000_000,
  keys: 1000,
  changes: 200_000,
  /** Counters grow by one a change. One near the end of the range would win for ever. */
  counter: 2 ** 40,
} as const;

/** For texts about the file itself. */
export const longestHeading = 1000;
