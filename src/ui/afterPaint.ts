/**
 * Runs once what has changed is on the screen: what measures would otherwise lay the page out twice before
 * a reader sees the answer to a press. Returns how to call it off, as an effect does.
 */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
