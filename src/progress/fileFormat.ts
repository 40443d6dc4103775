import type { StoredEvent } from "@/platform";
import type { ProgressEvent } from "./event";
import { canonical } from "./fileCanonical";
import { sha256 } from "./fileDigest";
import { compareEvents } from "./order";

/** The one version of the file this page writes and reads. */
export const fileSchema = 1;

/** The paper a file is about. `digest` tells one edition of its data from another. */
export type FilePaper = {
  readonly id: string;
  readonly title: string;
  readonly digest?: string;
};

/** What a tracker file held. */
export type TrackerFile = {
  readonly schema: number;
  readonly appVersion: string | null;
  readonly paper: FilePaper;
  readonly exportedAt: string | null;
  readonly by: string | null;
  readonly device: string | null;
  /** Its checksum is there and right: a page wrote it, and nobody changed it since. */
  readonly isIntact: boolean;
  /** In order. */
  readonly events: readonly ProgressEvent[];
  /** Written by a newer version: kept as they came. */
  readonly unread: readonly StoredEvent[];
};

export type FileOptions = {
  readonly paper: FilePaper;
  readonly appVersion: string;
  /** An instant, as `now()` gives it. */
  readonly exportedAt: string;
  readonly by?: string | undefined;
  readonly device?: string | undefined;
};

/**
 * The text of a file that holds everything kept on a paper. The same events give the same text, but for
 * the date, whatever their order.
 */
export function toFile(
  events: readonly ProgressEvent[],
  unread: readonly StoredEvent[],
  { paper, appVersion, exportedAt, by, device }: FileOptions,
): string {
  const own = events.filter((event) => event.paper === paper.id).toSorted(compareEvents);
  const kept = unread.filter((event) => isAbout(event, paper.id)).toSorted(byId);
  const rows = own.map(canonical);
  const keptRows = kept.map(canonical);
  const head = {
    app: "throughline",
    kind: "progress",
    schema: fileSchema,
    appVersion,
    paper,
    exportedAt,
    ...(by === undefined ? {} : { by }),
    ...(device === undefined ? {} : { device }),
    count: own.length,
    sha256: checksum(rows, keptRows),
  };
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{\n${[...lines, toRows("events", rows), toRows("unread", keptRows)].join(",\n")}\n}\n`;
}

/** Over what the events say, so that another layout of the same file is no change. */
export function checksum(rows: readonly string[], unreadRows: readonly string[]): string {
  return sha256([...rows, "", ...unreadRows].join("\n"));
}

// One event a line: a message can name the line, and two files can be compared.
function toRows(key: string, rows: readonly string[]): string {
  return rows.length === 0 ? `"${key}": []` : `"${key}": [\n${rows.join(",\n")}\n]`;
}

function isAbout({ paper }: StoredEvent, id: string): boolean {
  return paper === id || typeof paper !== "string";
}

function byId(one: StoredEvent, other: StoredEvent): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
