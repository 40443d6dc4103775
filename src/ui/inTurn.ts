import { paced } from "./pace";

/** In ms: a page without frames, as in a tab out of sight, draws everything at once. */
const longest = 300;

/** Told which part of a frame's measure this machine has room for, 0.25 to 1. */
export type Turn = (room: number) => void;

/** What waits, in the order it asked, with the share of a frame that each needs. */
const waiting = new Map<Turn, number>();
let frame = 0;
let timer = 0;
/** Learned from what the last turns took. */
let room = 1;
/** When the last turns came; 0 where none did in the last frame. */
let lastTurns = 0;

/**
 * Runs what may come a little later once the answer to a press is on the screen, and as much of it in each
 * frame as this machine has room for: what changes in many places need not be painted in one. Whatever asks
 * anew, as the next press does, is painted first. Returns how to call it off.
 */
export function inTurn(turn: Turn, share = 1): () => void {
  waiting.set(turn, share);
  awaitPaint();
  return () => void waiting.delete(turn);
}

function awaitPaint(): void {
  if (frame > 0) return;
  clearTimeout(timer);
  timer = window.setTimeout(runAll, document.hidden ? 0 : longest);
  frame = requestAnimationFrame(() => {
    frame = 0;
    clearTimeout(timer);
    timer = window.setTimeout(runSome);
  });
}

function runAll(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  lastTurns = 0;
  run(Number.POSITIVE_INFINITY);
}

function runSome(): void {
  const now = performance.now();
  if (lastTurns > 0) room = paced(room, now - lastTurns);
  lastTurns = waiting.size > 0 ? now : 0;
  run(room);
}

function run(frames: number): void {
  // A frame more than there are turns, to learn what the last took.
  if (waiting.size > 0) awaitPaint();
  let left = frames;
  // Of those there now: one that asks again waits for what it changed to be drawn.
  for (const [turn, share] of [...waiting]) {
    if (left <= 0) break;
    if (!waiting.delete(turn)) continue;
    left -= share;
    turn(room);
  }
}
