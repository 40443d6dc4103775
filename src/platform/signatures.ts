/** What a file is that is no text, as far as its first bytes tell. */
export type Signature = "workbook" | "pdf" | "image" | "zip";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** The bytes a kind of file begins with; null is any byte. */
const beginnings: readonly (readonly [Signature, readonly (number | null)[]])[] = [
  ["pdf", ascii("%PDF-")],
  ["image", [0x89, ...ascii("PNG\r\n")]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", ascii("GIF8")],
  ["image", [...ascii("RIFF"), null, null, null, null, ...ascii("WEBP")]],
  ["image", [...ascii("II*"), 0]],
  ["image", [...ascii("MM"), 0, ...ascii("*")]],
  ["image", [null, null, null, null, ...ascii("ftypheic")]],
  ["image", [null, null, null, null, ...ascii("ftypavif")]],
  ["zip", ascii("PK\u0003\u0004")],
  ["zip", ascii("PK\u0005\u0006")],
  ["zip", [0x1f, 0x8b]],
  ["zip", ascii("Rar!\u001a\u0007")],
  ["zip", [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c]],
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** Names of parts that only a workbook's archive holds; they stand uncompressed in it. */
const workbookParts = ["xl/workbook", "opendocument.spreadsheet"].map(ascii);

/** Null for text, and for what is not recognised. */
export function findSignature(bytes: Uint8Array): Signature | null {
  const found = beginnings.find(([, beginning]) => beginsWith(bytes, beginning, 0));
  if (found?.[0] === "zip")
    return workbookParts.some((part) => holds(bytes, part)) ? "workbook" : "zip";
  return found?.[0] ?? null;
}

function beginsWith(bytes: Uint8Array, wanted: readonly (number | null)[], at: number): boolean {
  return wanted.every((byte, index) => byte === null || bytes[at + index] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (beginsWith(bytes, wanted, at)) return true;
  }
  return false;
}
