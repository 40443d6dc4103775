import { nowhere, type Problem } from "./fileProblems";

/** Why the bytes of a file were not even read as text. */
export type UnreadBytes =
  | "empty"
  | "too-large"
  | "utf-16"
  | "workbook"
  | "pdf"
  | "image"
  | "zip"
  | "binary"
  | "not-text"
  | "unreadable";

/** A refusal by the reading of bytes in the same form as one by the reading of text. */
export function problemOf(reason: UnreadBytes): Problem {
  switch (reason) {
    case "empty":
      return { code: "E-01", ...nowhere };
    case "too-large":
      return { code: "E-14", ...nowhere };
    case "utf-16":
      return { code: "E-04", ...nowhere };
    case "not-text":
      return { code: "E-05", ...nowhere };
    case "unreadable":
      return { code: "E-66", ...nowhere };
    default:
      return { code: "E-06", type: reason, ...nowhere };
  }
}
