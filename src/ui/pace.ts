/**
 * From one frame's work to the next's, in ms: at sixty frames a second one frame is quick, two are in time, and
 * three are felt.
 */
const quick = 25;
const felt = 42;

/** The part of what a frame is meant for that the next has room for, by how long the last took. */
export function paced(room: number, took: number): number {
  if (took > felt) return Math.max(0.25, room / 2);
  return took < quick ? Math.min(1, room * 1.25) : room;
}
