import { momentText } from "@/changes";
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { FilesModel } from "./model";
import { whyText } from "./whyText";
import { words } from "./words";

/** The last file copy, then the copies on this device. */
export function toFilesTable({ title, snapshot, copies }: FilesModel, locale: Locale): Table {
  const say = words(locale);
  const { copy } = snapshot.progress;
  return {
    caption: title,
    columns: [
      { label: say.columns.what },
      { label: say.columns.when },
      { label: say.columns.why },
      { label: say.columns.changes, numeric: true },
    ],
    rows: [
      copy
        ? [say.fileCopy, momentText(copy.at, locale), say.savedAsFile, copy.events]
        : [say.fileCopy, say.none, say.none, 0],
      ...(copies ?? []).map(({ at, why, changes }) => [
        say.deviceCopy,
        momentText(at, locale),
        whyText(why, locale),
        changes ?? say.unknown,
      ]),
    ],
  };
}

export function toFilesSentence(
  { snapshot, changes, uncopied, copies, isLoaded }: FilesModel,
  locale: Locale,
): string {
  const say = words(locale);
  if (!isLoaded) return `${say.reading}.`;
  const { copy } = snapshot.progress;
  const held = copy
    ? say.heldByFile(uncopied, momentText(copy.at, locale))
    : say.heldByNone(changes);
  return [held, copies && say.copiesKept(copies.length)].filter(Boolean).join(say.between);
}
