import { createContext, useContext } from "react";
import type { Locale } from "@/i18n";
import type { Step } from "@/progress";

/** What every control of a record needs to know of it. */
export type Editing = {
  readonly paper: string;
  readonly subject: string;
  readonly locale: Locale;
  readonly canEdit: boolean;
  /** Says what an act came to; silent where it changed nothing. */
  readonly onDone: (step: Step | null, told: string) => void;
};

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("A control stands outside its record");
  return editing;
}
