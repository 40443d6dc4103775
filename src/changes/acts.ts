/** The whole history as acts: several events of one batch are one. */
import { isAct, isTurn, type ProgressEvent, readStep } from "@/progress";

type ActKind = "change" | "import" | "reset" | "undo" | "redo";

export type Act = {
  /** Stays the same while more happens. */
  readonly key: string;
  readonly kind: ActKind;
  /** In order, one at least. */
  readonly events: readonly [ProgressEvent, ...ProgressEvent[]];
};

/** In the order of their first events, oldest first. */
export function actsOf(events: readonly ProgressEvent[]): readonly Act[] {
  const known = memory.get(events);
  if (known) return known;
  const groups = new Map<string, Group>();
  const undos = new Set<string>();
  const all: { readonly key: string; readonly events: Group }[] = [];
  for (const event of events) {
    const { id, batch, field } = event;
    // A mark beside an import's own, for what was here before it.
    if (field === "import" && !isAct(event)) continue;
    if (field === "hide" && isTurn(event)) undos.add(id);
    const group = batch === undefined ? undefined : groups.get(batch);
    if (group) {
      group.push(event);
      continue;
    }
    const made: Group = [event];
    if (batch !== undefined) groups.set(batch, made);
    all.push({ key: batch ?? id, events: made });
  }
  const acts = all.map((act) => ({ ...act, kind: kindOf(act.events, undos) }));
  memory.set(events, acts);
  return acts;
}

type Group = [ProgressEvent, ...ProgressEvent[]];
const memory = new WeakMap<readonly ProgressEvent[], readonly Act[]>();

function kindOf(group: Readonly<Group>, undos: ReadonlySet<string>): ActKind {
  const [first] = group;
  // Without a mark it is one made again: it shows what was taken back.
  if (group.some(({ field }) => field === "import") || isImportAgain(first)) return "import";
  if (first.field !== "hide" && first.field !== "show") return "change";
  if (first.reason === "reset") return "reset";
  if (first.field === "show") return "redo";
  const step = readStep(first);
  return step && "events" in step && undos.has(step.events[0] ?? "") ? "redo" : "undo";
}

/** Importing again what was taken back shows it. */
export function isImportAgain({ field, reason }: ProgressEvent): boolean {
  return field === "show" && reason === "import";
}
