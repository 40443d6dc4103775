const longestWait = 3000;

/**
 * Runs the work while no other tab runs work of this name. Without locks (they throw where cookies
 * are blocked), or when one is not handed over in time, the work runs all the same: whatever
 * is done here is safe twice, a lock only spares room. Rejects only if the work does.
 */
export async function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | null = null;
  const begin = () => {
    begun ??= work();
    return begun;
  };
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(longestWait) }, begin);
  } catch {
    return begin();
  }
}
