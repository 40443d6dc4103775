/** What the store keeps: any JSON object with an id. Its other fields are none of its business. */
export type StoredEvent = { readonly id: string; readonly [field: string]: unknown };

/** An entry that could not be read. It stays in its place and is offered to the reader as it is. */
export type SetAside = {
  readonly place: "journal" | "database" | "mirror";
  readonly key: string;
  readonly text: string;
};

/** The event in a text, or null if there is none. */
export function readLine(text: unknown): StoredEvent | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return isStoredEvent(value) ? value : null;
  } catch {
    return null;
  }
}

/** The event in an entry, or null if it is not one or stands under another's id. */
export function readEntry(id: string, text: unknown): StoredEvent | null {
  const event = readLine(text);
  return event?.id === id ? event : null;
}

function isStoredEvent(value: unknown): value is StoredEvent {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  );
}
