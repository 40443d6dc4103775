import type { ProgressEvent } from "./event";
import { hasKnownValue, isKnownField, readValue } from "./fields";
import { readingsOf } from "./fileDates";
import { told } from "./fileEntry";
import { readLink } from "./fileLinks";
import type { ProblemBody } from "./fileProblems";
import { isStatusField, type StatusField } from "./fileStatuses";
import { hasHidden } from "./fileText";
import { isHiding, readImport, readStep } from "./hiding";

export type ValueDoubt =
  /** This version cannot read it, and so would not count it. */
  | { readonly kind: "value"; readonly problem: ProblemBody }
  | { readonly kind: "status"; readonly field: StatusField; readonly found: string };

/** Why this version cannot read what an event says, if so. Fields it does not know are not judged. */
export function valueDoubt(event: ProgressEvent): ValueDoubt | null {
  const { field, value } = event;
  if (isHiding(event))
    return readStep(event) || readImport(event)
      ? null
      : { kind: "value", problem: { code: "E-44", field, found: told(value) } };
  if (!isKnownField(event) || hasKnownValue(event)) return null;
  if (isStatusField(field) && typeof value === "string")
    return { kind: "status", field, found: value };
  const isDate = field === "first-date" || field === "revised-date";
  if (isDate && typeof value === "string")
    return {
      kind: "value",
      problem: { code: "E-42", field, found: value, readings: readingsOf(value) },
    };
  return { kind: "value", problem: { code: "E-44", field, found: told(value) } };
}

/** What is kept as it is, and is shown in another way than its writer may have meant. */
export function remarksOn(event: ProgressEvent): readonly ProblemBody[] {
  const remarks: ProblemBody[] = [];
  const evidence = readValue(event, "evidence");
  const link = evidence && readLink(evidence.url);
  if (evidence && link?.kind === "text")
    remarks.push({ code: link.why === "credentials" ? "E-46" : "E-45", found: evidence.url });
  const found = textsOf(event).find(hasHidden);
  if (found !== undefined) remarks.push({ code: "E-48", found });
  return remarks;
}

function textsOf({ value, reason, by }: ProgressEvent): readonly string[] {
  const inside = typeof value === "object" && value !== null ? Object.values(value) : [value];
  return [...inside, reason, by].filter((text) => typeof text === "string");
}
