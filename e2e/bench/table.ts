export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.ceil(share * sorted.length) - 1;
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

const milliseconds = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(0));

export const kilobytes = (bytes: number) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);

/** "median p95 count" of one figure. */
export function spread(values: readonly number[]): readonly string[] {
  return [milliseconds(median(values)), milliseconds(quantile(values, 0.95)), `${values.length}`];
}

/** Rows as aligned text: the first column to the left, the rest to the right. */
export function toText(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
