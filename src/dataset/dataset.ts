import type { PaperRecord, Story } from "./recordSchema";
import type { Paper } from "./schema";

/** A paper as opened: what it says, what the record says (if there is one), and its story. */
export type Dataset = {
  readonly paper: Paper;
  readonly record: PaperRecord | null;
  readonly story: Story | null;
};

/** Computes once per key object; the result lives as long as the key. */
export function perObject<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
