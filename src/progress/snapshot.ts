import type { SaveStatus, SetAside } from "@/platform";
import type { SubjectState } from "./subject";

/** A reader's progress on one paper, as panels and exports see it. */
export type Progress = {
  readonly byId: ReadonlyMap<string, SubjectState>;
  readonly saving: SaveStatus;
  readonly setAside: readonly SetAside[];
  readonly isEmptied: boolean;
  readonly isLoaded: boolean;
};
