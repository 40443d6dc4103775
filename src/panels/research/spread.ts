/**
 * Labels where their lines end, pushed apart as little as possible: the least squares of all moves, by
 * pooling neighbours that would overlap (isotonic regression), then kept inside the picture.
 */
export function spread(
  wanted: readonly number[],
  { pitch, height }: { readonly pitch: number; readonly height: number },
): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [index, at] of wanted.entries()) {
    let pool = { sum: at - index * pitch, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const top = pitch / 2;
  // More labels than there is room for run on below: they are never laid over each other.
  const room = Math.max(top, height - pitch * (wanted.length - 0.5));
  const free = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  return free.map((at, index) => Math.min(room, Math.max(top, at)) + index * pitch);
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
