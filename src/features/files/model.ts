import type { Locale } from "@/i18n";
import type { Headed, Snapshot } from "@/panels/panel";
import { canEdit } from "@/progress";
import { type DeviceCopy, useDeviceCopies } from "./deviceCopies";
import { words } from "./words";

/** How much of what is kept here is in a file, and what a reader can do about it. */
export type FilesModel = Headed & {
  /** All of it, because a file holds all of it. */
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly paper: string;
  readonly changes: number;
  /** Changes since the last file copy; less than none where this device has lost some since. */
  readonly uncopied: number;
  readonly isLoaded: boolean;
  /** Not while a past day is shown, nor before all is read. */
  readonly canChange: boolean;
  /** Of this paper; null before this device has been asked. */
  readonly copies: readonly DeviceCopy[] | null;
};

export function selectFiles(snapshot: Snapshot): FilesModel {
  const { dataset, progress, locale } = snapshot;
  const { events, copy, isLoaded } = progress;
  const paper = dataset.paper.id;
  const uncopied = events.length - (copy?.events ?? 0);
  const say = words(locale);
  return {
    snapshot,
    locale,
    paper,
    title: isLoaded ? say.title(events.length, copy ? uncopied : null) : say.reading,
    subtitle: say.subtitle,
    changes: events.length,
    uncopied,
    isLoaded,
    canChange: canEdit(progress),
    copies: copiesOf(useDeviceCopies.getState().copies, paper),
  };
}

/** One that does not say of which paper it is, is shown with every paper rather than with none. */
export function copiesOf(
  copies: readonly DeviceCopy[] | null,
  paper: string,
): readonly DeviceCopy[] | null {
  return copies?.filter((copy) => copy.paper === paper || copy.paper === null) ?? null;
}
