/** In ms: a page without frames, as in a tab out of sight, draws everything at once. */
const longest = 300;

/** What waits, in the order it asked, with the share of a frame that each needs. */
const waiting = new Map<() => void, number>();
let frame = 0;
let timer = 0;

/**
 * Runs what may come a little later once the answer to a press is on the screen, and as much of it in each
 * frame as there is room for: what changes in many places need not be painted in one. Whatever asks anew, as
 * the next press does, is painted first. Returns how to call it off.
 */
export function inTurn(run: () => void, share = 1): () => void {
  waiting.set(run, share);
  awaitPaint();
  return () => void waiting.delete(run);
}

function awaitPaint(): void {
  if (frame > 0) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => runSome(Number.POSITIVE_INFINITY), document.hidden ? 0 : longest);
  frame = requestAnimationFrame(() => {
    frame = 0;
    clearTimeout(timer);
    timer = window.setTimeout(() => runSome(1));
  });
}

function runSome(frames: number): void {
  cancelAnimationFrame(frame);
  frame = 0;
  let room = frames;
  for (const [run, share] of waiting) {
    if (room <= 0) break;
    room -= share;
    waiting.delete(run);
    run();
  }
  if (waiting.size > 0) awaitPaint();
}
