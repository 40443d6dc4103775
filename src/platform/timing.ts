/** Waits for the work, at most so long. */
export async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}

/** Runs one after the other, even after one that failed; calls made while one waits its turn are that one. */
export function atMostOneWaiting(run: () => Promise<void>): () => void {
  let last = Promise.resolve();
  let isWaiting = false;
  const next = () => {
    isWaiting = false;
    return run();
  };
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    last = last.then(next, next);
  };
}

/** Waits until the page has nothing better to do, at most a second or two. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback(() => resolve(), { timeout: 2000 });
    } else setTimeout(resolve, 1);
  });
}
