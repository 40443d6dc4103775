import { healthAtFirst, type StoreHealth } from "@/platform";
import type { FileCopy } from "./copy";
import type { ProgressEvent } from "./event";
import type { SubjectState } from "./subject";

/** How far the items of one paper have come, for a reader who may change it. */
export type Standing = Pick<StoreHealth, "isReadOnly"> & {
  /** As of the day the view asks for, or now. */
  readonly byId: ReadonlyMap<string, SubjectState>;
  /** Now, whatever day is shown. */
  readonly nowById: ReadonlyMap<string, SubjectState>;
  /** Every event of the paper, in order, hidden ones and those that hide with them. */
  readonly events: readonly ProgressEvent[];
  /** Whether a past day is shown: nothing can be changed then. */
  readonly isPast: boolean;
  readonly isLoaded: boolean;
  /** This device's id, as events carry it. */
  readonly device: string;
  /** The name of who sits at it, if one was given. */
  readonly by?: string;
};

/** A reader's progress on one paper, as panels and exports see it, and how it is kept. */
export type Progress = Standing & StoreHealth & { readonly copy: FileCopy | null };

/** Whether a change would be kept, and belongs to the day that is shown. */
export function canEdit({ isLoaded, isPast, isReadOnly }: Standing): boolean {
  return isLoaded && !isPast && !isReadOnly;
}

/** Of a reader who has done nothing yet, on a device where everything works. */
export const untouched: Progress = {
  ...healthAtFirst,
  byId: new Map(),
  nowById: new Map(),
  events: [],
  isPast: false,
  saving: "saved",
  isLoaded: true,
  copy: null,
  device: "",
};
