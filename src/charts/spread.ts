/** Where marks stand that would otherwise lie on one another. */

/** Where a mark belongs, and how much it matters that it stands there. */
export type Wish = { readonly at: number; readonly weight: number };

/**
 * Keeps an order and a least distance, and moves the marks as little as need be: the weighted least
 * squares of an order (pool adjacent violators), within bounds.
 */
export function spread(
  wishes: readonly Wish[],
  least: number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { at, weight }] of wishes.entries()) {
    let pool = { sum: (at - index * least) * weight, weight, count: 1 };
    let before = pools.at(-1);
    while (before && before.sum / before.weight > pool.sum / pool.weight) {
      pool = {
        sum: before.sum + pool.sum,
        weight: before.weight + pool.weight,
        count: before.count + pool.count,
      };
      pools.pop();
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  const last = Math.max(low, high - (wishes.length - 1) * least);
  return pools
    .flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
    .map((base, index) => Math.min(Math.max(base, low), last) + index * least);
}
