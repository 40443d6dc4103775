import { findSignature, type Signature } from "./signatures";

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** "binary" holds bytes no text has; "not-text" is text in another encoding than UTF-8. */
type UnreadableReason =
  | "empty"
  | "too-large"
  | "utf-16"
  | Signature
  | "binary"
  | "not-text"
  | "unreadable";

const largestFile = 64 * 1024 * 1024;

/** Hands the reader a file; false when the browser cannot. `name` must already be safe. */
export function downloadBlob(name: string, blob: Blob): boolean {
  try {
    const address = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // Some browsers read the blob only after the click's task: an early revoke loses the file.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

export function downloadText(name: string, mime: string, text: string): boolean {
  return downloadBlob(name, new Blob([text], { type: mime }));
}

/** The file's text if it is UTF-8 (a byte order mark is dropped); never guesses an encoding. */
export async function readText(file: Blob): Promise<ReadResult> {
  if (file.size === 0) return refuse("empty");
  if (file.size > largestFile) return refuse("too-large");
  try {
    return decode(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refuse("unreadable");
  }
}

function decode(bytes: Uint8Array): ReadResult {
  const signature = findSignature(bytes);
  if (signature) return refuse(signature);
  if (isUtf16(bytes)) return refuse("utf-16");
  if (bytes.includes(0)) return refuse("binary");
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuse("not-text");
  }
}

// A mark, or none but one zero byte in the first pair, as in ASCII text saved as UTF-16.
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return true;
  if (first === 0xfe && second === 0xff) return true;
  return second !== undefined && (first === 0) !== (second === 0);
}

function refuse(reason: UnreadableReason): ReadResult {
  return { ok: false, reason };
}
