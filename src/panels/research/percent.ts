/** With all its digits, so that values compare at a glance: 2.90, not 2.9. */
export const plain = (value: number, digits: number) => value.toFixed(digits);

/** Written alike in both languages. */
export const percent = (value: number, digits: number) => `${plain(value, digits)}%`;

/** Decimals that say every value in full, two at most. */
export function digitsOf(values: readonly (number | null)[]): number {
  const digits = values.map((value) => String(value ?? 0).split(".")[1]?.length ?? 0);
  return Math.min(
    2,
    digits.reduce((a, b) => Math.max(a, b), 0),
  );
}
