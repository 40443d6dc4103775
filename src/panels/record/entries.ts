/** Notes and evidence, newest first, with those that were taken back. */
import type { Locale } from "@/i18n";
import {
  compareEvents,
  type Evidence,
  type ProgressEvent,
  readValue,
  type SubjectState,
} from "@/progress";
import { type Stamp, stampOf } from "./stamp";

type Entry = { readonly id: string; readonly isHidden: boolean; readonly stamp: Stamp };
type NoteLine = Entry & { readonly text: string };
type EvidenceLine = Entry & Evidence;
export type Entries = {
  readonly notes: readonly NoteLine[];
  readonly evidence: readonly EvidenceLine[];
};

export function entriesOf(state: SubjectState | undefined, here: string, locale: Locale): Entries {
  const hidden = new Set(state?.hidden);
  const all = newestFirst(state);
  const entry = (event: ProgressEvent): Entry => ({
    id: event.id,
    isHidden: hidden.has(event),
    stamp: stampOf(event, here, locale),
  });
  return {
    notes: all.flatMap((event) => {
      const text = readValue(event, "note");
      return text === undefined ? [] : [{ ...entry(event), text }];
    }),
    evidence: all.flatMap((event) => {
      const link = readValue(event, "evidence");
      return link === undefined ? [] : [{ ...entry(event), ...link }];
    }),
  };
}

/** Every change of a subject, undone ones with them. */
function newestFirst(state: SubjectState | undefined): readonly ProgressEvent[] {
  if (!state) return [];
  return [...state.history, ...state.hidden].sort((one, other) => compareEvents(other, one));
}
