import { type Typed, useDraft } from "@/progress";
import { useEditing } from "./editing";

/** A field of this record as it is typed. */
export function useTyped(field: string, committed = ""): Typed {
  const { paper, subject, canEdit } = useEditing();
  return useDraft({ paper, subject, field }, committed, canEdit);
}
