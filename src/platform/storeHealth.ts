import type { SaveStatus } from "./saveStatus";
import type { SetAside } from "./storedEvent";

/** What may truthfully be said of the store; the counts are of this visit. */
export type StoreHealth = {
  readonly saving: SaveStatus;
  /** Made by a newer version of the app: nothing is written, and nothing should be edited. */
  readonly isReadOnly: boolean;
  /** The database waits for another tab, which holds an older one open; it goes on when freed. */
  readonly isBlocked: boolean;
  readonly setAside: readonly SetAside[];
  /** This device kept events once, the database opens empty, and not all could be given back. */
  readonly isEmptied: boolean;
  /** How many events this device once kept and no store holds any more, as far as is known. */
  readonly missing: number;
  /** Events an earlier visit could not finish saving, found in the journal. */
  readonly recovered: number;
  /** Events the database had lost, given back from the second copy. */
  readonly restored: number;
  /** Events the second copy had lost (localStorage was cleared), given back from the database. */
  readonly recopied: number;
  /** False when the second copy has no room for every event, or is refused: it holds the newest. */
  readonly isCopyWhole: boolean;
};

export const healthAtFirst: StoreHealth = {
  saving: "saving",
  isReadOnly: false,
  isBlocked: false,
  setAside: [],
  isEmptied: false,
  missing: 0,
  recovered: 0,
  restored: 0,
  recopied: 0,
  isCopyWhole: true,
};
