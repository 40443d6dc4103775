/** Which entries of the history are shown. */
import { type Act, isOwnEvent, itemName, type Told, whoOf } from "@/changes";
import type { ProgressEvent } from "@/progress";
import type { Entry } from "./model";

export const kinds = [
  "progress",
  "position",
  "dates",
  "notes",
  "fields",
  "ratings",
  "own",
  "keeping",
] as const;
export type Kind = (typeof kinds)[number];

export type Filter = {
  readonly whose: string | null;
  readonly kind: Kind | null;
  /** An item and what stands under it. */
  readonly item: string | null;
};
export const everything: Filter = { whose: null, kind: null, item: null };

const kindOfField: Readonly<Record<string, Kind>> = {
  progress: "progress",
  position: "position",
  "first-date": "dates",
  "revised-date": "dates",
  note: "notes",
  evidence: "notes",
  severity: "ratings",
  trend: "ratings",
  confidence: "ratings",
  "rating-note": "ratings",
  action: "own",
  retired: "own",
};

function kindOf({ kind, events }: Act): Kind {
  if (kind !== "change") return "keeping";
  return kindOfField[events[0].field] ?? "fields";
}

/** The recommendation or shortfall an event belongs to, to find it by. */
export function groupOf({ subject }: ProgressEvent, told: Told): string | null {
  const { id } = itemName(subject, told);
  if (id === null) return null;
  return actionGroups(told).get(id) ?? id;
}

function actionGroups({ dataset }: Told): ReadonlyMap<string, string> {
  const known = groups.get(dataset);
  if (known) return known;
  const made = new Map(dataset.paper.actions.map(({ id, recommendation }) => [id, recommendation]));
  groups.set(dataset, made);
  return made;
}
const groups = new WeakMap<Told["dataset"], ReadonlyMap<string, string>>();

export function fits(entry: Entry, { whose, kind, item }: Filter, told: Told): boolean {
  const { act } = entry;
  return (
    (whose === null || act.events.some((event) => authorOf(event, told) === whose)) &&
    (kind === null || kindOf(act) === kind) &&
    (item === null || act.events.some((event) => groupOf(event, told) === item))
  );
}

/** Tells persons apart as far as they gave a name. */
function authorOf(event: ProgressEvent, told: Told): string {
  if (event.by) return `by ${event.by}`;
  return isOwnEvent(event, told) ? "here" : "elsewhere";
}

export type Choices = {
  readonly whose: readonly { readonly value: string; readonly label: string }[];
  readonly items: readonly { readonly value: string; readonly label: string }[];
};

const lastChoices = new WeakMap<readonly Entry[], { locale: Told["locale"]; found: Choices }>();

/** What the history holds to choose from: people by name, items in the paper's order. */
export function choicesIn(entries: readonly Entry[], told: Told): Choices {
  const known = lastChoices.get(entries);
  if (known?.locale === told.locale) return known.found;
  const found = findChoices(entries, told);
  lastChoices.set(entries, { locale: told.locale, found });
  return found;
}

function findChoices(entries: readonly Entry[], told: Told): Choices {
  const people = new Map<string, string>();
  const subjects = new Map<string, ProgressEvent>();
  for (const { act } of entries) {
    for (const event of act.events) {
      const author = authorOf(event, told);
      if (!people.has(author)) people.set(author, whoOf(event, told));
      if (!subjects.has(event.subject)) subjects.set(event.subject, event);
    }
  }
  const found = new Set([...subjects.values()].map((event) => groupOf(event, told)));
  const { recommendations, challenges } = told.dataset.paper;
  const ordered = [...recommendations, ...challenges].filter(({ id }) => found.has(id));
  return {
    whose: Array.from(people, ([value, label]) => ({ value, label })).sort((one, other) =>
      one.label.localeCompare(other.label),
    ),
    items: ordered.map(({ id }) => ({ value: id, label: itemName(id, told).text })),
  };
}
