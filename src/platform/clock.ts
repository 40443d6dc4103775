/** Today's date where the reader is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}

/** This instant in UTC, ISO 8601 with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}
