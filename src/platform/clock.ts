/** The date where the reader is at an instant, YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  const month = String(instant.getMonth() + 1).padStart(2, "0");
  const day = String(instant.getDate()).padStart(2, "0");
  return `${String(instant.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}

export function today(): string {
  return dayOf(new Date());
}

/** This instant in UTC, ISO 8601 with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}
