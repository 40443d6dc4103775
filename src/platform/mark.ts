import { readItem, writeItem } from "./deviceStorage";

/**
 * Left in localStorage once events are kept: a database that was lost opens empty without an error, and
 * the mark tells that from a first visit, and how much is missing.
 */
export type Mark = {
  /** How many events were kept, as far as it tells; 0 without a mark. */
  readonly count: () => number;
  readonly raise: (count: number) => void;
  /** Left by a newer version, whose stores this one must not write. */
  readonly isNewer: () => boolean;
};

const schema = 1;

export function openMark(namespace: string): Mark {
  const key = `${namespace}:used`;
  const read = () => (readItem(key) ?? "").split(" ").map(Number);
  const count = () => (readItem(key) === null ? 0 : Math.max(1, read()[1] || 1));
  return {
    count,
    raise(wanted) {
      if (wanted > 0 && (wanted > count() || !read()[1])) writeItem(key, `${schema} ${wanted}`);
    },
    isNewer: () => (read()[0] ?? 0) > schema,
  };
}
