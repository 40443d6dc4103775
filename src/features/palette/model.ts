/** What a query finds, grouped in the order of the argument; commands after it. */
import type { Command } from "@/features/command";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { findCommands, isForCommands } from "./commandResults";
import { sectionEntries } from "./entries";
import type { Entry, Indexed } from "./entry";
import { closeness, type Wanted } from "./folded";
import type { ResultGroup, Results } from "./result";
import { type FoundKind, words } from "./resultWords";
import { search } from "./search";
import { toResult } from "./toResult";

const order: readonly FoundKind[] = [
  "section",
  "driver",
  "direction",
  "trend",
  "need",
  "measure",
  "record-measure",
  "challenge",
  "recommendation",
  "action",
  "field",
  "economy",
  "number",
  "record",
  "term",
  "statement",
];
const ofRecord: ReadonlySet<FoundKind> = new Set(["record-measure", "record"]);
/** Some thirty in all: of many kinds few each, so that every kind is in sight. */
const mostOf = (kinds: number) => Math.min(8, Math.max(2, Math.floor(30 / kinds)));

/** The best few, equals in the paper's order. Looks no further than it must: one letter may hit a whole large paper. */
function bestOf(
  hits: readonly Indexed[],
  wanted: readonly Wanted[],
  most: number,
): readonly Entry[] {
  const best: { entry: Entry; score: number }[] = [];
  for (const entry of hits) {
    const worst = best.length === most ? (best.at(-1)?.score ?? 0) : -1;
    if (worst === 3 * wanted.length) break;
    let score = 0;
    let hope = 3 * wanted.length;
    for (const word of wanted) {
      if (hope <= worst) break;
      const close = closeness(entry.names, word);
      score += close;
      hope -= 3 - close;
    }
    if (hope <= worst) continue;
    const at = best.findIndex((other) => other.score < score);
    best.splice(at < 0 ? best.length : at, 0, { entry, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ entry }) => entry);
}

function toGroup(
  kind: FoundKind,
  hits: readonly Indexed[],
  wanted: readonly Wanted[],
  most: number,
  locale: Locale,
): ResultGroup {
  const results = bestOf(hits, wanted, most).map((entry) => toResult(entry, wanted, locale));
  return { kind, label: words(locale).group[kind], results, more: hits.length - results.length };
}

function toResults(groups: readonly ResultGroup[], section: string | null): Results {
  const count = groups.reduce((sum, { results, more }) => sum + results.length + more, 0);
  return { groups, count, section };
}

/** Before anything is typed the sections stand there as a table of contents. */
function contents({ dataset, locale }: Snapshot): ResultGroup {
  const results = sectionEntries(dataset).map((entry) => toResult(entry, [], locale));
  return { kind: "section", label: words(locale).group.section, results, more: 0 };
}

/** The best matches of each kind, then what a reader can do that is called so. */
export function selectResults(
  snapshot: Snapshot,
  query: string,
  commands: readonly Command[],
): Results {
  const { dataset, view, locale } = snapshot;
  const offered = findCommands(commands, snapshot, query);
  if (query.trim() === "") return toResults([contents(snapshot), ...offered], null);
  if (isForCommands(query)) return toResults(offered, null);
  const { found, wanted, section } = search(dataset, query);
  const kinds = order.filter((kind) => found.has(kind) && (view.record || !ofRecord.has(kind)));
  const groups = kinds.map((kind) => {
    // A section names all of its own.
    const most = kind === "section" && section ? Number.POSITIVE_INFINITY : mostOf(kinds.length);
    return toGroup(kind, found.get(kind) ?? [], wanted, most, locale);
  });
  const named = dataset.paper.outline.find(({ id }) => id === section);
  return toResults([...groups, ...offered], named ? `${named.id} ${named.title[locale]}` : null);
}
